package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an obligation stands as it does on the as-of date: what its evaluation asked, in order, and was answered. Every
 * {@code why} is a sentence without a full stop.
 *
 * @param obligation as it was evaluated
 * @param victimRole as what the victim is in the case; {@code null} for a duty per case
 * @param candidates everything that might have discharged it, earliest first
 * @param before the obligations before it in the chain, in the order of follows
 * @param after the obligations that it comes before
 * @param roots the root breaks of those broken obligations to a victim whose chain runs through this one
 */
public record Explanation(
        Obligation obligation,
        Duty duty,
        LocalDate asOf,
        Trigger trigger,
        @Nullable String victimRole,
        FoundParty bearer,
        FoundParty recipient,
        Start start,
        Entitlement entitlement,
        Limit limit,
        OptOut optOut,
        List<Candidate> candidates,
        Verdict verdict,
        String why,
        List<ChainLink> before,
        List<ChainLink> after,
        List<String> roots) {

    /** The id of the obligation. */
    public String id() {
        return obligation.id();
    }

    /** The state on the as-of date. */
    public State state() {
        return verdict.state();
    }

    /**
     * The event from which it arose.
     *
     * @param agencyId the event's own agency; {@code null} if it has none
     */
    public record Trigger(
            String eventId,
            String kind,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable String agencyId) {}

    /**
     * Who owes or is owed, and what made them the one.
     *
     * @param all every agency that is as right; one or none, or all that serve the area
     * @param actId the event, message or assignment that decided; {@code null} if none did
     */
    public record FoundParty(
            @Nullable String id,
            PartyStep step,
            List<String> all,
            @Nullable String actId,
            String why) {}

    /**
     * When the clock started.
     *
     * @param candidates messages that might have started it, earliest first; none with an event clock
     */
    public record Start(
            Clock clock, @Nullable Instant at, @Nullable String messageId, List<Candidate> candidates, String why) {}

    /**
     * Whether the victim was entitled to Enhanced Rights when the clock started.
     *
     * @param entitled {@code null} if no start is known
     */
    public record Entitlement(@Nullable Boolean entitled, List<RecordRead> records, String why) {}

    /**
     * The limit that applied.
     *
     * @param number {@code null} without a number or without a start
     * @param days for a limit in working days every day from the start to the due day; else none
     */
    public record Limit(@Nullable Integer number, @Nullable LimitUnit unit, List<CountedDay> days, String why) {}

    /**
     * Whether an opt-out covered it.
     *
     * @param at the moment whose record decides; {@code null} if the duty knows no opting out
     */
    public record OptOut(
            @Nullable String scope,
            boolean covered,
            @Nullable Instant at,
            List<RecordRead> records,
            String why) {}

    /**
     * A record of an agency about the victim that was looked at.
     *
     * @param until from when it was no longer held; {@code null} if it still is
     * @param counts whether it is one of those that decided
     */
    public record RecordRead(
            String assertionId,
            String agencyId,
            String victimId,
            String value,
            Instant from,
            @Nullable Instant until,
            boolean counts) {}

    /**
     * A message or event of a kind that starts the clock or discharges the duty.
     *
     * @param from who sent it, or whose event it is; {@code null} if that is nobody of the tables
     * @param to whom it went to; {@code null} for an event
     * @param at when it was sent or happened; {@code null} if not known
     * @param receivedAt when it counts as received; {@code null} for an event, or if it was not received
     */
    public record Candidate(
            String id,
            String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable Instant at,
            @Nullable Instant receivedAt,
            CandidateOutcome outcome,
            List<Criterion> lacks,
            String why) {

        /** Whether it is an event, not a message. */
        public boolean isEvent() {
            return to == null;
        }
    }

    /**
     * Another obligation of the chain.
     *
     * @param broken what makes the earlier of the two a break before the later; {@code null} if it is none
     */
    public record ChainLink(
            String obligationId, State state, @Nullable ChainBreak broken, String why) {}
}
