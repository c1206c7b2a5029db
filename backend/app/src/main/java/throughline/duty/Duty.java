package throughline.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the duty catalogue: when a trigger happens, the bearer must say something to the recipient within a limit.
 *
 * @param right the right of the Victims' Code, or {@code null} for a handover
 * @param triggers event kinds, any one of which makes the duty arise
 * @param starts the message kind whose receipt starts a {@link Clock#RECEIPT} clock; {@code null} with an event clock
 * @param bearer an agency kind, or {@link #EVENTS_OWN_AGENCY}
 * @param recipient {@link #VICTIM}, an agency kind, or {@code null} where nobody is told
 * @param dischargedBy message kinds; event kinds for {@link DutyKind#ASSESS} and {@link DutyKind#RECORD}
 * @param standardLimit a number of {@code unit}, or {@code null} for a duty without a number
 * @param enhancedLimit the same for a victim entitled to Enhanced Rights
 * @param optOut the scope that covers the duty, or {@code null} if the victim cannot opt out of it
 * @param requires packet fields that the discharging message must carry, in the order of the catalogue
 * @param follows the duties before it in the chain, the nearest cause first
 * @param validTo the last day, or {@code null} if still in force
 * @param register number in the register of handovers, or {@code null}
 */
public record Duty(
        String id,
        String source,
        @Nullable String right,
        DutyKind kind,
        String title,
        Set<String> triggers,
        Clock clock,
        @Nullable String starts,
        String bearer,
        @Nullable String recipient,
        Set<String> dischargedBy,
        @Nullable Integer standardLimit,
        @Nullable Integer enhancedLimit,
        @Nullable LimitUnit unit,
        @Nullable String optOut,
        List<String> requires,
        List<String> follows,
        Set<Condition> appliesWhen,
        String stage,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String evidence,
        Per per,
        @Nullable String register) {

    /** The bearer that means whichever agency the event belongs to. */
    public static final String EVENTS_OWN_AGENCY = "ANY";

    /** The recipient that means the victim. */
    public static final String VICTIM = "VICTIM";

    /** Whether the duty can be late: it has a number. */
    public boolean hasLimit() {
        return unit != null;
    }

    /** The number that applies to a victim who is, or is not, entitled to Enhanced Rights. */
    public @Nullable Integer limit(boolean enhanced) {
        return enhanced ? enhancedLimit : standardLimit;
    }

    /** Whether the duty is owed to the victim. */
    public boolean isToVictim() {
        return VICTIM.equals(recipient);
    }

    /** Whether a message, not an event, discharges it. */
    public boolean isDischargedByMessage() {
        return kind != DutyKind.ASSESS && kind != DutyKind.RECORD;
    }

    /** Whether the duty is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
