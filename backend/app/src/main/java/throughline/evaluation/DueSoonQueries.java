package throughline.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads what falls due soon, page by page, by owner and due day. */
@Component
public final class DueSoonQueries {

    private final QueryFiles files;

    DueSoonQueries(QueryFiles files) {
        this.files = files;
    }

    /** A page, from behind a key. */
    public List<DueSoon> page(@Nullable DueSoonFilter filter, String after, int limit) {
        Map<String, Object> parameters = parameters(filter);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return files.read("due-soon-page", parameters, DueSoon::of);
    }

    /** How many there are on all pages. */
    public int count(@Nullable DueSoonFilter filter) {
        return files.count("due-soon-count", parameters(filter));
    }

    private static Map<String, Object> parameters(@Nullable DueSoonFilter filter) {
        Map<String, Object> parameters = Parameters.of(filter == null ? DueSoonFilter.USUAL : filter);
        parameters.compute("workingDays", (name, days) -> days == null ? DueSoonFilter.USUAL_DAYS : days);
        return parameters;
    }
}
