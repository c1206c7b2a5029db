package throughline.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers for: one finding, or the findings of one rule within a scope, are known and need nothing done.
 *
 * @param findingId the finding; {@code null} where a rule is named
 * @param ruleId the rule; all that is named beside it must hold
 * @param agencyId the agency on either side of the finding
 * @param endsOn the last day; {@code null} for a waiver without an end
 */
public record Waiver(
        String id,
        @Nullable String findingId,
        @Nullable String ruleId,
        @Nullable String caseId,
        @Nullable String victimId,
        @Nullable String agencyId,
        @Nullable String dutyId,
        String reason,
        String author,
        @Nullable LocalDate endsOn) {}
