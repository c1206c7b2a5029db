package throughline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.evaluation.StoredRule;

/** Which rules are meant; what is {@code null} does not matter. */
record RuleFilter(
        @Nullable List<String> ruleIds,
        @Nullable List<String> failures,
        @Nullable List<String> statuses) {

    boolean accepts(StoredRule rule) {
        return DutyFilter.isIn(ruleIds, rule.id())
                && DutyFilter.isIn(failures, rule.failure())
                && DutyFilter.isIn(statuses, rule.status());
    }
}
