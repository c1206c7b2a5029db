package throughline.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads messages page by page. */
@Component
public final class MessageQueries {

    private final IdPages pages;

    MessageQueries(QueryFiles files) {
        this.pages = new IdPages(files, "message", List.of("messageIds", "caseIds", "victimIds", "aboutIds"));
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable MessageFilter filter, String after, int limit) {
        return pages.page(parameters(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable MessageFilter filter) {
        return pages.count(parameters(filter));
    }

    private static Map<String, Object> parameters(@Nullable MessageFilter filter) {
        return Parameters.inMoments(Parameters.of(filter), "sentFrom", "sentTo", LondonDay.LONDON);
    }
}
