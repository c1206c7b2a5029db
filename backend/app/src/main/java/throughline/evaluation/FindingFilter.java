package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which findings are meant; what is {@code null} does not matter. */
public record FindingFilter(
        @Nullable List<String> findingIds,
        @Nullable List<String> caseIds,
        @Nullable List<String> victimIds,
        @Nullable List<String> obligationIds,
        @Nullable List<String> failures,
        @Nullable List<String> ruleIds,
        @Nullable List<String> severities,
        @Nullable List<String> dutyIds,
        @Nullable List<String> fromIds,
        @Nullable List<String> toIds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean waived) {}
