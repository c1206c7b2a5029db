package throughline.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue makes of one case on one date. Every list is in a fixed order, so that the same case gives the same
 * evaluation.
 *
 * @param obligations by duty in the order of the catalogue, then trigger event id, then victim id
 * @param links which obligation comes before which (bundle.md 6.6.1)
 * @param breakdowns one for each broken obligation to a victim
 */
public record CaseEvaluation(
        String caseId, List<Obligation> obligations, List<Link> links, List<Breakdown> breakdowns) {

    /** One obligation comes before another in a chain. */
    public record Link(String obligationId, String followsId) {}

    /**
     * Where the communication about one obligation to a victim broke down.
     *
     * @param obligationId the victim-facing obligation that is late, missed or not started
     * @param legs from the root break to that obligation; the first is the root
     */
    public record Breakdown(String obligationId, List<Leg> legs) {

        /** The last broken obligation reached upstream. */
        public String rootId() {
            return legs.get(0).obligationId();
        }
    }

    /**
     * One leg of a broken chain.
     *
     * @param workingDaysLost working days after its due day up to the day it was done, or the as-of date
     * @param shareOfDelay its days over the days of all legs, 0 to 1; {@code null} if no day was lost
     */
    public record Leg(
            String obligationId,
            int workingDaysLost,
            @Nullable Double shareOfDelay) {}
}
