package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is owed in a case, as the story knows it: from when, until when, and what was done about it. */
final class Owed {

    final DutyTerms duty;
    final EventDraft trigger;
    final @Nullable VictimDraft victim;
    final LocalDateTime start;
    /** The messages any one of which does it. */
    final List<MessageDraft> done = new ArrayList<>();
    /** What would have done it but went to somebody else. */
    final List<MessageDraft> astray = new ArrayList<>();
    /** The handovers that the bearer had to act on here. */
    final List<MessageDraft> handovers = new ArrayList<>();
    /** The event that does it, for what has to be recorded. */
    @Nullable
    EventDraft recorded;

    /** What was meant to go wrong with it. */
    @Nullable
    FailureKind mishap;

    Owed(DutyTerms duty, EventDraft trigger, @Nullable VictimDraft victim, LocalDateTime start) {
        this.duty = duty;
        this.trigger = trigger;
        this.victim = victim;
        this.start = start;
    }

    private int limit() {
        return duty.limit(victim != null && victim.entitledOn(start.toLocalDate()));
    }

    /** The last day on which it can be done in time. */
    LocalDate due(WorkCalendar calendar) {
        LocalDate day = start.toLocalDate();
        if (duty.inHours()) {
            return start.plusHours(limit()).toLocalDate();
        }
        return duty.inCalendarDays() ? day.plusDays(limit()) : calendar.after(day, limit());
    }

    boolean isLate(LocalDateTime at, WorkCalendar calendar) {
        return duty.inHours()
                ? at.isAfter(start.plusHours(limit()))
                : at.toLocalDate().isAfter(due(calendar));
    }

    /** The message that did it by the end of a day, or null. */
    @Nullable
    MessageDraft doneBy(LocalDate day) {
        return done.stream()
                .filter(message -> !message.sentOn().isAfter(day))
                .min(Comparator.comparing(MessageDraft::at))
                .orElse(null);
    }
}
