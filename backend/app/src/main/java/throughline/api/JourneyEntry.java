package throughline.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.casework.Assignment;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Referral;
import throughline.duty.WorkingDays;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredObligation;

/**
 * One entry of a time line.
 *
 * @param at {@code null} if not known, or if a day is all that there is
 * @param row what the entry shows; its class fits the step
 */
record JourneyEntry(@Nullable Instant at, @Nullable LocalDate on, Step step, Object row) {

    /** What an entry shows. */
    enum Step {
        EVENT,
        MESSAGE,
        DUE,
        FINDING,
        HELD_FROM,
        HELD_UNTIL,
        REFERRAL
    }

    /** By time; a due day stands at its end, and what has no time at the end of all. */
    static final Comparator<JourneyEntry> IN_TIME = Comparator.comparing(
                    JourneyEntry::moment, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(JourneyEntry::step);

    static JourneyEntry of(Event event) {
        return new JourneyEntry(event.occurredAt(), event.occurredOn(), Step.EVENT, event);
    }

    static JourneyEntry of(Message message) {
        return at(message.sentAt() == null ? message.receivedAt() : message.sentAt(), Step.MESSAGE, message);
    }

    static JourneyEntry of(StoredFinding finding) {
        return at(finding.at(), Step.FINDING, finding);
    }

    static JourneyEntry of(Referral referral) {
        return at(referral.madeAt(), Step.REFERRAL, referral);
    }

    /** When an obligation was due; it has an entry only if it has a due day. */
    static JourneyEntry due(StoredObligation obligation) {
        return new JourneyEntry(obligation.dueAt(), obligation.dueOn(), Step.DUE, obligation);
    }

    /** When somebody began to hold the victim and, if known, when they let go. */
    static List<JourneyEntry> of(Assignment assignment) {
        List<JourneyEntry> entries = new ArrayList<>();
        entries.add(at(assignment.startsAt(), Step.HELD_FROM, assignment));
        if (assignment.endsAt() != null) {
            entries.add(at(assignment.endsAt(), Step.HELD_UNTIL, assignment));
        }
        return entries;
    }

    private static JourneyEntry at(@Nullable Instant at, Step step, Object row) {
        LocalDate on = at == null ? null : at.atZone(WorkingDays.LONDON).toLocalDate();
        return new JourneyEntry(at, on, step, row);
    }

    private @Nullable Instant moment() {
        if (at != null || on == null) {
            return at;
        }
        return on.atTime(LocalTime.MAX).atZone(WorkingDays.LONDON).toInstant();
    }

    public @Nullable Event event() {
        return as(Event.class);
    }

    public @Nullable Message message() {
        return as(Message.class);
    }

    public @Nullable StoredObligation obligation() {
        return as(StoredObligation.class);
    }

    public @Nullable StoredFinding finding() {
        return as(StoredFinding.class);
    }

    public @Nullable Assignment assignment() {
        return as(Assignment.class);
    }

    public @Nullable Referral referral() {
        return as(Referral.class);
    }

    private <T> @Nullable T as(Class<T> type) {
        return type.isInstance(row) ? type.cast(row) : null;
    }
}
