package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import throughline.cypher.Column.Kind;

final class ChartAxisTests {

    @Test
    void hasRoundStepsFromZero() {
        assertThat(ChartAxis.fromZero(Kind.COUNT, 0).ticks()).containsExactly(0.0, 1.0);
        assertThat(ChartAxis.fromZero(Kind.COUNT, 5).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(ChartAxis.fromZero(Kind.COUNT, 1204).ticks()).containsExactly(0.0, 500.0, 1000.0, 1500.0);
    }

    @Test
    void holdsWhatIsBelowZero() {
        assertThat(ChartAxis.aroundZero(Kind.COUNT, -30, 55).ticks())
                .containsExactly(-40.0, -20.0, 0.0, 20.0, 40.0, 60.0);
        assertThat(ChartAxis.aroundZero(Kind.COUNT, -4, -2).ticks()).endsWith(-1.0, 0.0);
    }

    @Test
    void showsRatesUpToTheWhole() {
        ChartAxis axis = ChartAxis.fromZero(Kind.RATE, 0.03);
        assertThat(axis.ticks()).hasSize(6);
        assertThat(axis.shown(1, Kind.RATE)).isEqualTo("100%");
    }

    @Property
    void holdsEveryCountInFewWholeSteps(@ForAll @IntRange(max = 100_000_000) int largest) {
        ChartAxis axis = ChartAxis.fromZero(Kind.COUNT, largest);
        assertThat(axis.to()).isGreaterThanOrEqualTo(largest);
        assertThat(axis.ticks()).hasSizeBetween(2, 7).allMatch(tick -> tick == Math.rint(tick));
    }

    @Property
    void holdsSharesAndNoMoreThanShares(
            @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
        ChartAxis axis = ChartAxis.shares(Math.min(one, other), Math.max(one, other));
        assertThat(axis.holds(one) && axis.holds(other)).isTrue();
        assertThat(axis.from()).isBetween(0.0, 1.0);
        assertThat(axis.to()).isLessThanOrEqualTo(1);
        List<Double> ticks = axis.ticks();
        assertThat(ticks).hasSizeBetween(2, 9);
        assertThat(axis.holds(ticks.get(ticks.size() - 1))).isTrue();
    }
}
