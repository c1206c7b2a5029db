package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few moments of one season, so that ties and edges are frequent: around midnight, clock changes and holidays. */
final class DrawnTimes {

    private static final List<LocalDate> SEASONS = List.of(
            LocalDate.of(2026, 3, 27),
            LocalDate.of(2026, 10, 23),
            LocalDate.of(2026, 1, 29),
            LocalDate.of(2025, 12, 23));
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 30),
            LocalTime.of(1, 30),
            LocalTime.of(9, 0),
            LocalTime.of(23, 30),
            LocalTime.of(23, 59, 59));

    private final Draw draw;
    private final LocalDate season;
    private final List<Instant> moments = new ArrayList<>();

    DrawnTimes(Draw draw) {
        this.draw = draw;
        this.season = draw.one(SEASONS);
        int count = draw.number(3, 9);
        for (int i = 0; i < count; i++) {
            moments.add(day().atTime(draw.one(TIMES)).atZone(WorkingDays.LONDON).toInstant());
        }
    }

    LocalDate day() {
        return season.plusDays(draw.number(0, 13));
    }

    Instant moment() {
        return draw.one(moments);
    }

    /** A moment not before another, if there is one. */
    Instant momentFrom(@Nullable Instant earliest) {
        List<Instant> later = moments.stream()
                .filter(moment -> earliest != null && !moment.isBefore(earliest))
                .toList();
        return later.isEmpty() ? moment() : draw.one(later);
    }

    /** Mostly a day on which something happens or one beside it. */
    LocalDate asOf() {
        Instant moment = draw.chance(0.5) ? Collections.max(moments) : moment();
        return WorkingDays.dayOf(moment).plusDays(draw.among(-1, 0, 0, 1, 2, 5, 8, 40));
    }
}
