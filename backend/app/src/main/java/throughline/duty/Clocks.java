package throughline.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts clocks and finds due days (semantics.md 2.3 and 2.4, bundle.md 6.1 and 6.3.5). */
final class Clocks {

    private static final List<Criterion> CRITERIA = List.of(Criterion.EVENT, Criterion.RECIPIENT, Criterion.VICTIM);

    private final WorkingDays workingDays;
    private final Set<String> startsForVictimOnly;

    /**
     * When an obligation is due.
     *
     * @param on the due day
     * @param at the due moment, for limits in hours only
     */
    record Due(LocalDate on, @Nullable Instant at) {}

    Clocks(Catalog catalog, WorkingDays workingDays) {
        this.workingDays = workingDays;
        Set<String> perVictim = new HashSet<>();
        Set<String> perCase = new HashSet<>();
        for (Duty duty : catalog.duties()) {
            if (duty.isDischargedByMessage()) {
                (duty.per() == Per.VICTIM ? perVictim : perCase).addAll(duty.dischargedBy());
            }
        }
        perVictim.removeAll(perCase);
        this.startsForVictimOnly = perVictim;
    }

    ClockStart start(Arising arising, KnownCase known) {
        Instant occurred = arising.event().at();
        if (occurred == null) {
            return ClockStart.NONE;
        }
        return arising.duty().clock() == Clock.EVENT
                ? new ClockStart(occurred, null, false)
                : receipt(arising, known, occurred);
    }

    private ClockStart receipt(Arising arising, KnownCase known, Instant occurred) {
        KnownMessage first = null;
        boolean mayHaveStarted = false;
        for (KnownMessage message : known.messagesOf(arising.duty().starts())) {
            if (fits(message, arising)) {
                mayHaveStarted |= message.mayHaveBeenReceived();
                if (message.receivedAt() != null && (first == null || isEarlier(message, first))) {
                    first = message;
                }
            }
        }
        if (first == null) {
            return new ClockStart(null, null, mayHaveStarted);
        }
        Instant received = first.receivedAt();
        return new ClockStart(received.isBefore(occurred) ? occurred : received, first.id(), false);
    }

    /** What keeps a message from starting a clock, whether or not it was received. */
    List<Criterion> lacks(KnownMessage message, Arising arising) {
        List<Criterion> lacks = new ArrayList<>();
        CRITERIA.stream()
                .filter(criterion -> !passes(criterion, message, arising))
                .forEach(lacks::add);
        return lacks;
    }

    private boolean fits(KnownMessage message, Arising arising) {
        for (Criterion criterion : CRITERIA) {
            if (!passes(criterion, message, arising)) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(Criterion criterion, KnownMessage message, Arising arising) {
        return switch (criterion) {
            case EVENT -> message.isAbout(arising.event().id());
            case RECIPIENT -> arising.bearer().includes(message.toAgencyId());
            case VICTIM -> !startsForVictimOnly.contains(message.kind()) || arising.allowsNamesOf(message);
            case ARRIVED, SENDER, TIME -> true;
        };
    }

    private static boolean isEarlier(KnownMessage message, KnownMessage than) {
        int order = message.receivedAt().compareTo(than.receivedAt());
        return order < 0 || (order == 0 && message.id().compareTo(than.id()) < 0);
    }

    /** When a limit that started at a moment is due. */
    Due due(LimitUnit unit, int limit, Instant start) {
        LocalDate day = WorkingDays.dayOf(start);
        return switch (unit) {
            case WORKING_DAY -> new Due(workingDays.after(day, limit), null);
            case CALENDAR_DAY -> new Due(day.plusDays(limit), null);
            case MONTH -> new Due(day.plusMonths(limit), null);
            case HOUR -> {
                Instant at = start.plus(Duration.ofHours(limit));
                yield new Due(WorkingDays.dayOf(at), at);
            }
        };
    }

    /** Every day on which a limit in working days runs, from the day of the start to the due day. */
    List<CountedDay> count(LocalDate start, LocalDate due) {
        return workingDays.count(start, due);
    }

    int workingDaysBetween(LocalDate first, LocalDate last) {
        return workingDays.between(first, last);
    }
}
