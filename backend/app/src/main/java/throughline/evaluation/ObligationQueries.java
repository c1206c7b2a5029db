package throughline.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads obligations, by id, by case and page by page. */
@Component
public final class ObligationQueries {

    private final QueryFiles files;
    private final IdPages pages;

    ObligationQueries(QueryFiles files) {
        this.files = files;
        this.pages = new IdPages(files, "obligation", List.of("obligationIds", "caseIds", "victimIds", "triggerIds"));
    }

    /** Those of the obligations that there are, in no order. */
    public List<StoredObligation> byIds(Collection<String> ids) {
        return files.read("obligations", Map.of("obligationIds", ids, "limit", ids.size()), StoredObligation::of);
    }

    /** The obligations of cases, in no order. */
    public List<StoredObligation> ofCases(Collection<String> caseIds, int limit) {
        return files.read("obligations", Map.of("caseIds", caseIds, "limit", limit), StoredObligation::of);
    }

    /** What comes before the obligations, and what was found about them. */
    public List<ObligationLinks> links(Collection<String> ids) {
        return files.read("obligation-links", Map.of("obligationIds", ids), ObligationLinks::of);
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
