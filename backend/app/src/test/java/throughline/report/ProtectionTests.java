package throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.report.Tables.row;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProtectionTests {

    private static final DisclosureRule RULE = DisclosureRule.STANDARD;

    private static List<String> hidden(HiddenCounts hidden, int rows) {
        return IntStream.range(HiddenCounts.TOTAL, rows)
                .boxed()
                .flatMap(row -> List.of("base", "met", "notMet").stream()
                        .filter(column -> hidden.contains(row, column))
                        .map(column -> row + " " + column))
                .toList();
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        TableData table = Tables.byAgency(List.of(row("A", 20L, 15L, 5L), row("B", 30L, 30L, 0L)));
        assertThat(Protection.of(List.of(table), RULE).get(0).size()).isZero();
    }

    @Test
    void hidesASmallCountAndWhatWouldGiveItAway() {
        TableData table =
                Tables.byAgency(List.of(row("A", 20L, 17L, 3L), row("B", 30L, 21L, 9L), row("C", 40L, 20L, 20L)));
        HiddenCounts hidden = Protection.of(List.of(table), RULE).get(0);
        assertThat(hidden.contains(0, "notMet")).isTrue();
        assertThat(hidden.contains(0, "base") || hidden.contains(0, "met")).isTrue();
        assertThat(hidden(hidden, 3)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void takesTheLargerThresholdForRowsAboutSexualOffences() {
        assertThat(RULE.isTooSmall(7, List.of("SEXUAL"))).isTrue();
        assertThat(RULE.isTooSmall(7, List.of("BURGLARY"))).isFalse();
    }

    /** Three are in the base and not met: nobody has to be told that to see it. */
    @Test
    void countsWhoeverDoesNotBelongToARate() {
        TableData groups = Tables.compared(List.of(
                row("ALL", "ONE", 20L, 17L, 0.85, 20L, 17L, 0.85, null),
                row("ALL", "TWO", 30L, 20L, 0.67, 20L, 17L, 0.85, -0.18)));
        HiddenCounts hidden = Protection.of(List.of(groups), RULE).get(0);
        assertThat(hidden.contains(0, "base") || hidden.contains(0, "met")).isTrue();
    }

    /** Only the base stands between a reader and the three of the first row, and it stands in the second row as well. */
    @Test
    void hidesInEachRowWhatIsTheSameInAll() {
        TableData fields = Tables.ofOneBase(List.of(row("ALL", "ONE", 20L, 17L, 3L), row("ALL", "TWO", 20L, 10L, 10L)));
        HiddenCounts hidden = Protection.of(List.of(fields), RULE).get(0);
        assertThat(hidden.contains(0, "notMet")).isTrue();
        assertThat(hidden.contains(0, "base")).isEqualTo(hidden.contains(1, "base"));
        assertThat(hidden.contains(0, "base") || hidden.contains(0, "met")).isTrue();
    }

    /** The totals of both tables are the same: what one hides, the other must not show. */
    @Test
    void hidesInOneTableWhatCouldBeSubtractedFromAnother() {
        TableData duties = Tables.byDuty(List.of(row("R6-ARREST", 3L, 1L, 2L, 0L, 1 / 3.0, null)));
        TableData agencies = Tables.byAgency(List.of(row("A", 3L, 1L, 2L)));
        List<HiddenCounts> hidden = Protection.of(List.of(duties, agencies), RULE);
        assertThat(hidden(hidden.get(1), 1)).containsExactly("0 base", "0 met", "0 notMet");
    }

    @Test
    void hidesTheSameEachTime() {
        TableData duties = Tables.byDuty(List.of(
                row("R6-ARREST", 30L, 28L, 2L, 0L, 28 / 30.0, 1L), row("R6-BAIL", 20L, 11L, 9L, 0L, 11 / 20.0, 1L)));
        TableData agencies =
                Tables.byAgency(List.of(row("A", 25L, 22L, 3L), row("B", 15L, 9L, 6L), row("C", 10L, 8L, 2L)));
        List<HiddenCounts> hidden = Protection.of(List.of(duties, agencies), RULE);
        List<HiddenCounts> again = Protection.of(List.of(duties, agencies), RULE);
        assertThat(hidden(again.get(0), 2)).isEqualTo(hidden(hidden.get(0), 2));
        assertThat(hidden(again.get(1), 3)).isEqualTo(hidden(hidden.get(1), 3));
    }
}
