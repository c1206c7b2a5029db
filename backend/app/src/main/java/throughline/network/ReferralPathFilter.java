package throughline.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which referral paths are meant; what is {@code null} does not matter.
 *
 * @param needs needs that some agency recorded for the victim, in the case or in none
 * @param from agencies that made the first referral
 * @param to agencies to which some referral went
 */
public record ReferralPathFilter(
        @Nullable List<String> victimIds,
        @Nullable List<String> caseIds,
        @Nullable List<String> needs,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable List<String> kinds,
        @Nullable List<String> outcomes) {}
