package throughline.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.duty.Catalog;
import throughline.duty.DutyKind;
import throughline.duty.WorkingDays;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/**
 * Reads findings about a passing on between agencies: of an obligation to hand over or to refer, or of a message between
 * agencies of a kind that discharges one.
 */
@Component
public final class HandoverFailureQueries {

    private final QueryFiles files;
    private final IdPages pages;
    private final List<String> handoverKinds;

    HandoverFailureQueries(QueryFiles files, Catalog catalog) {
        this.files = files;
        this.pages = FindingQueries.pagesOf(files);
        this.handoverKinds = catalog.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.HAND_OVER || duty.kind() == DutyKind.REFER)
                .flatMap(duty -> duty.dischargedBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The ids of a page in order, from behind an id; they are ids of findings. */
    public List<String> page(@Nullable HandoverFailureFilter filter, String after, int limit) {
        return pages.page(started(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable HandoverFailureFilter filter) {
        return pages.count(started(filter));
    }

    /**
     * The failures counted, the most frequent group first.
     *
     * @param groupBy out of FAILURE, DUTY, FROM and TO
     */
    public List<HandoverFailureCount> counts(
            @Nullable HandoverFailureFilter filter, Collection<String> groupBy, int limit) {
        Map<String, Object> parameters = parameters(filter);
        parameters.put("groupBy", groupBy);
        parameters.put("limit", limit);
        return files.read("handover-failure-counts", parameters, HandoverFailureCount::of);
    }

    private Map<String, Object> started(@Nullable HandoverFailureFilter filter) {
        return FindingQueries.fromWaivers(files, pages, parameters(filter));
    }

    private Map<String, Object> parameters(@Nullable HandoverFailureFilter filter) {
        Map<String, Object> parameters = Parameters.inMoments(Parameters.of(filter), "from", "to", WorkingDays.LONDON);
        parameters.put("handoverKinds", handoverKinds);
        return parameters;
    }
}
