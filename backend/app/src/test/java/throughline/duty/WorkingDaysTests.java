package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class WorkingDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private final WorkingDays workingDays = WorkingDays.ofProduct();

    @Property
    void betweenCountsEachWorkingDayOnce(
            @ForAll @IntRange(max = 2500) int from, @ForAll @IntRange(max = 400) int days) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate last = first.plusDays(days);
        long counted = Stream.iterate(first.plusDays(1), day -> day.plusDays(1))
                .limit(days)
                .filter(workingDays::isWorkingDay)
                .count();
        assertThat(workingDays.between(first, last)).isEqualTo((int) counted);
    }

    @Property
    void afterIsTheInverseOfBetween(
            @ForAll @IntRange(max = 2500) int from, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate day = FIRST.plusDays(from);
        LocalDate then = workingDays.after(day, n);
        assertThat(workingDays.isWorkingDay(then)).isTrue();
        assertThat(workingDays.between(day, then)).isEqualTo(n);
    }
}
