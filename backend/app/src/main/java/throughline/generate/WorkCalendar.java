package throughline.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The generator's own reckoning of working days: one array, indexed by day. */
final class WorkCalendar {

    private static final int FIRST = (int) LocalDate.of(2015, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2045, 12, 31).toEpochDay();

    /** For each day how many working days there are up to and including it. */
    private final int[] count = new int[LAST - FIRST + 1];
    /** The working days, as epoch days; the n-th at n. */
    private final int[] days;

    WorkCalendar(Set<LocalDate> holidays) {
        int[] found = new int[count.length + 1];
        int so = 0;
        for (int day = FIRST; day <= LAST; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (!weekend && !holidays.contains(date)) {
                found[++so] = day;
            }
            count[day - FIRST] = so;
        }
        days = Arrays.copyOf(found, so + 1);
    }

    static WorkCalendar ofProduct() {
        Set<LocalDate> holidays = new HashSet<>();
        ReferenceCsv.forEach(
                "/reference/bank-holidays.csv", row -> holidays.add(LocalDate.parse(row.getField("date"))));
        return new WorkCalendar(holidays);
    }

    private int upTo(LocalDate day) {
        return count[(int) day.toEpochDay() - FIRST];
    }

    boolean isWorking(LocalDate day) {
        return upTo(day) > upTo(day.minusDays(1));
    }

    /** The n-th working day after a day, n from 1; the day itself for 0. */
    LocalDate after(LocalDate day, int n) {
        return n == 0 ? day : LocalDate.ofEpochDay(days[upTo(day) + n]);
    }

    /** The day itself if it is a working day, else the next one. */
    LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : after(day, 1);
    }

    /** The day itself if it is a working day, else the last one before. */
    LocalDate onOrBefore(LocalDate day) {
        return LocalDate.ofEpochDay(days[upTo(day)]);
    }

    /** How many working days come after the first day up to and including the last. */
    int between(LocalDate first, LocalDate last) {
        return upTo(last) - upTo(first);
    }
}
