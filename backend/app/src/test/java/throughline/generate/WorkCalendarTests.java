package throughline.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import throughline.duty.WorkingDays;

/** The generator's own calendar against the evaluator's, over all years for which bank holidays are known. */
final class WorkCalendarTests {

    private final WorkCalendar calendar = WorkCalendar.ofProduct();
    private final WorkingDays other = WorkingDays.ofProduct();

    @Test
    void countsAsTheEvaluatorDoes() {
        LocalDate last = LocalDate.of(2027, 12, 1);
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            assertThat(calendar.isWorking(day)).as("%s", day).isEqualTo(other.isWorkingDay(day));
            for (int n = 0; n <= 12; n++) {
                assertThat(calendar.after(day, n)).as("%s + %d", day, n).isEqualTo(other.after(day, n));
            }
            LocalDate later = day.plusDays(day.getDayOfMonth());
            assertThat(calendar.between(day, later)).as("%s to %s", day, later).isEqualTo(other.between(day, later));
        }
    }

    @Test
    void findsTheWorkingDayOnOrBesideADay() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(calendar.onOrAfter(goodFriday)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.onOrBefore(goodFriday)).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 4, 7))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.onOrBefore(LocalDate.of(2026, 4, 7))).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
