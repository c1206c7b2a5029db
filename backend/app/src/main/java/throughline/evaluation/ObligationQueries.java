package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads obligations page by page. */
@Component
public final class ObligationQueries {

    private final IdPages pages;

    ObligationQueries(QueryFiles files) {
        this.pages = new IdPages(files, "obligation", List.of("obligationIds", "caseIds", "victimIds", "triggerIds"));
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable ObligationFilter filter, String after, int limit) {
        return pages.page(Parameters.of(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable ObligationFilter filter) {
        return pages.count(Parameters.of(filter));
    }
}
