package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds the victims, one after the other; written as assignments when the story is complete. */
final class HolderLine {

    private static final int WINDOW = 5;

    private record Turn(Officer officer, String agency, String role, LocalDateTime from) {}

    private final Story story;
    private final List<Turn> turns = new ArrayList<>();

    HolderLine(Story story) {
        this.story = story;
    }

    void takenOver(Officer officer, String agency, String role, LocalDateTime from) {
        turns.add(new Turn(officer, agency, role, from));
    }

    /** Who holds the victims at a moment. */
    Party at(LocalDateTime moment) {
        Turn latest = turns.get(0);
        for (Turn turn : turns) {
            latest = turn.from.isAfter(moment) ? latest : turn;
        }
        return Party.officer(latest.officer, latest.agency);
    }

    /** Writes the assignments: each holder hands over to the next, or lets go at the close. */
    void write(List<LiveStretch> stretches) {
        LocalDateTime from = turns.get(0).from;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Turn next = i + 1 < turns.size() ? turns.get(i + 1) : null;
            AssignmentDraft row = new AssignmentDraft(turn.officer, turn.agency, turn.role, true, from);
            LocalDateTime close = close(stretches, turn.from);
            boolean closes = close != null && (next == null || !next.from.isBefore(close));
            row.endsAt = closes ? close : next == null ? null : next.from;
            story.file.assignments.add(row);
            if (next != null) {
                from = closes ? next.from : nextStart(row, i, close);
            }
        }
    }

    private static @Nullable LocalDateTime close(List<LiveStretch> stretches, LocalDateTime at) {
        for (LiveStretch stretch : stretches) {
            if (stretch.close() == null || !stretch.close().isBefore(at)) {
                return stretch.close();
            }
        }
        return null;
    }

    /** When the next holder takes over: at once, after some days, or too late. */
    private LocalDateTime nextStart(AssignmentDraft row, int index, @Nullable LocalDateTime close) {
        WorkCalendar calendar = story.world.calendar();
        LocalDate ended = row.endsAt.toLocalDate();
        LocalDate last = calendar.after(ended, WINDOW);
        String key = "holder:" + index;
        Dice dice = story.diceFor(key);
        LocalDateTime inTime = Story.officeHours(calendar.after(ended, dice.between(1, WINDOW)), dice);
        LocalDateTime late = Story.officeHours(calendar.after(ended, WINDOW + dice.between(1, 8)), dice);
        boolean fails = isBeforeTheNextChange(late, index, close)
                && story.world.isOver(last)
                && story.mishaps.strikes(FailureKind.HOLDER_GAP, key, key);
        if (fails) {
            for (VictimDraft victim : story.victims()) {
                story.file.plants.add(new Plant(FailureKind.HOLDER_GAP, victim, null, List.of(row)));
            }
            return late;
        }
        return dice.percent(20) && isBeforeTheNextChange(inTime, index, close) ? inTime : row.endsAt;
    }

    private boolean isBeforeTheNextChange(LocalDateTime at, int index, @Nullable LocalDateTime close) {
        boolean beforeNext = index + 2 >= turns.size() || at.isBefore(turns.get(index + 2).from);
        return beforeNext && (close == null || at.isBefore(close));
    }
}
