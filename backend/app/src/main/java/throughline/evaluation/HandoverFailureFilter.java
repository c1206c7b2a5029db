package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which failures of a passing on between agencies are meant; what is {@code null} does not matter. */
public record HandoverFailureFilter(
        @Nullable List<String> caseIds,
        @Nullable List<String> victimIds,
        @Nullable List<String> obligationIds,
        @Nullable List<String> failures,
        @Nullable List<String> ruleIds,
        @Nullable List<String> dutyIds,
        @Nullable List<String> fromIds,
        @Nullable List<String> toIds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean waived) {}
