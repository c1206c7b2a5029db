package throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values worked out elsewhere: R 4.2, prop.test(correct = FALSE). */
final class IntervalTests {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0, 0.2775",
        "10, 10, 0.7225, 1.0",
        "5, 10, 0.2366, 0.7634",
        "1, 1, 0.2065, 1.0",
        "81, 263, 0.2553, 0.3662",
        "9999, 10000, 0.9994, 1.0000"
    })
    void staysBetweenNothingAndAll(long count, long base, double from, double to) {
        Interval interval = Interval.of(count, base);
        assertThat(interval.from()).isCloseTo(from, within(0.00006));
        assertThat(interval.to()).isCloseTo(to, within(0.00006));
    }

    /** Newcombe's own examples, method 10. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "10, 10, 0, 10, 0.6075, 1.0"})
    void tellsHowFarTwoRatesLieApart(long count, long base, long other, long otherBase, double from, double to) {
        Interval interval = Interval.ofDifference(count, base, other, otherBase);
        assertThat(interval.from()).isCloseTo(from, within(0.00006));
        assertThat(interval.to()).isCloseTo(to, within(0.00006));
    }
}
