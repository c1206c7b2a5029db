package throughline.duty;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Working days of England and Wales: Monday to Friday without bank holidays. Source: {@code bank-holidays.csv}. */
public final class WorkingDays {

    /** Days begin and end at midnight here. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TreeMap<LocalDate, String> holidays;
    private final long[] weekdayHolidays;

    public WorkingDays(Map<LocalDate, String> bankHolidays) {
        this.holidays = new TreeMap<>(bankHolidays);
        this.weekdayHolidays = holidays.keySet().stream()
                .filter(day -> !isWeekend(day))
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /** The calendar that comes with the product. */
    public static WorkingDays ofProduct() {
        try (InputStream in = WorkingDays.class.getResourceAsStream("/reference/bank-holidays.csv")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads bank holidays from CSV with the columns date and name. */
    public static WorkingDays read(InputStream in) throws IOException {
        Map<LocalDate, String> holidays = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> holidays.put(LocalDate.parse(row.getField("date")), row.getField("name")));
        }
        return new WorkingDays(holidays);
    }

    /** The day in Europe/London on which a moment lies. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    /** The bank holidays with their names, by date. */
    public Map<LocalDate, String> holidays() {
        return holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays.containsKey(day);
    }

    /** The n-th working day after a day, the next working day being the first; n = 0 is the day itself. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** Every day from the first to the last, the first being day 0, as {@link #after} counts them. */
    public List<CountedDay> count(LocalDate first, LocalDate last) {
        List<CountedDay> days = new ArrayList<>();
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.isAfter(first) && isWorkingDay(day)) {
                count++;
            }
            days.add(new CountedDay(day, count, off(day)));
        }
        return days;
    }

    private @Nullable String off(LocalDate day) {
        if (isWorkingDay(day)) {
            return null;
        }
        return holidays.getOrDefault(day, "weekend");
    }

    /** How many working days lie after the first day, up to and including the last; 0 if there are none. */
    public int between(LocalDate first, LocalDate last) {
        return last.isAfter(first) ? (int) (ordinal(last) - ordinal(first)) : 0;
    }

    /** Working days up to and including a day, counted from a fixed day long ago. */
    private long ordinal(LocalDate day) {
        long epochDay = day.toEpochDay();
        return weekdaysUpTo(epochDay) - holidaysUpTo(epochDay);
    }

    private static long weekdaysUpTo(long epochDay) {
        long sinceMonday = epochDay + 3; // 29 December 1969 was a Monday
        long weeks = Math.floorDiv(sinceMonday, 7);
        return weeks * 5 + Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
    }

    private int holidaysUpTo(long epochDay) {
        int at = Arrays.binarySearch(weekdayHolidays, epochDay);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
