package throughline.duty.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import throughline.duty.LimitUnit;
import throughline.duty.WorkingDays;

/**
 * When something is due (rule 4).
 *
 * @param at only for limits in hours
 */
record Due(LocalDate on, @Nullable Instant at) {

    /** The day of the start is day 0; each unit by its own sentence. */
    static Due of(Instant start, int limit, LimitUnit unit, WorkingDays calendar) {
        LocalDate day = Known.dayOf(start);
        return switch (unit) {
            case WORKING_DAY -> new Due(nthWorkingDayAfter(day, limit, calendar), null);
            case CALENDAR_DAY -> new Due(day.plusDays(limit), null);
            case MONTH -> new Due(monthsOn(day, limit), null);
            case HOUR -> afterHours(start.plus(Duration.ofHours(limit)));
        };
    }

    /** MET or LATE: by the moment where there is one (6.1.4), else by the end of the day. */
    boolean isKeptBy(Instant done) {
        return at == null ? !Known.dayOf(done).isAfter(on) : !done.isAfter(at);
    }

    /** 6.1.3: counted from the next working day as the first. */
    static int workingDaysAfter(LocalDate day, LocalDate upTo, WorkingDays calendar) {
        int count = 0;
        for (LocalDate next = day.plusDays(1); !next.isAfter(upTo); next = next.plusDays(1)) {
            count += isWorkingDay(next, calendar) ? 1 : 0;
        }
        return count;
    }

    /** 6.1.4: the due day is the day of the due moment. */
    private static Due afterHours(Instant moment) {
        return new Due(Known.dayOf(moment), moment);
    }

    private static LocalDate nthWorkingDayAfter(LocalDate day, int n, WorkingDays calendar) {
        LocalDate at = day;
        while (workingDaysAfter(day, at, calendar) < n) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** 6.1.5: the same day of the later month, or its last. */
    private static LocalDate monthsOn(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static boolean isWorkingDay(LocalDate day, WorkingDays calendar) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !calendar.holidays().containsKey(day);
    }
}
