package throughline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.evaluation.StoredWaiver;

/** Which waivers are meant; what is {@code null} does not matter. */
record WaiverFilter(
        @Nullable List<String> waiverIds,
        @Nullable List<String> ruleIds,
        @Nullable List<String> statuses) {

    boolean accepts(StoredWaiver waiver) {
        return DutyFilter.isIn(waiverIds, waiver.id())
                && DutyFilter.isIn(ruleIds, waiver.ruleId())
                && DutyFilter.isIn(statuses, waiver.status().name());
    }
}
