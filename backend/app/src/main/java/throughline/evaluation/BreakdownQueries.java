package throughline.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads breakdowns page by page, and counts them. */
@Component
public final class BreakdownQueries {

    private final QueryFiles files;
    private final IdPages pages;

    BreakdownQueries(QueryFiles files) {
        this.files = files;
        this.pages = new IdPages(files, "breakdown", List.of("obligationIds", "caseIds", "victimIds"));
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable BreakdownFilter filter, String after, int limit) {
        return pages.page(Parameters.of(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable BreakdownFilter filter) {
        return pages.count(Parameters.of(filter));
    }

    /**
     * The links between two parties, the one that is the root break in the most cases first.
     *
     * @param byDuty whether each duty of a link counts by itself
     */
    public List<BreakLink> links(@Nullable BreakLinkFilter filter, boolean byDuty, int limit) {
        Map<String, Object> parameters = Parameters.of(filter);
        parameters.put("byDuty", byDuty);
        parameters.put("everywhere", parameters.get("caseIds") == null);
        parameters.put("limit", limit);
        return files.read("break-links", parameters, BreakLink::of);
    }

    /** Root breaks by the kinds of the two parties and the stage, the most frequent first. */
    public List<BreakCount> matrix(@Nullable BreakdownFilter filter, int limit) {
        Map<String, Object> parameters = Parameters.of(filter);
        parameters.put("everywhere", pages.isEverywhere(parameters));
        parameters.put("limit", limit);
        return files.read("break-matrix", parameters, BreakCount::of);
    }
}
