package throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.report.Tables.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.report.ShownColumn.Part;

final class PresentationTests {

    private static final Provenance FROM =
            new Provenance("t", Map.of(), LocalDate.of(2026, 9, 30), "c", "k", "d", "p", List.of());

    private final TableData table = Tables.byDuty(
            List.of(row("R6-ARREST", 20L, 15L, 5L, 4L, 0.75, 3L), row("R6-BAIL", 0L, 0L, 0L, 0L, null, null)));

    private static ReportTable show(TableData table, HiddenCounts hidden, DisclosureRule rule) {
        return new Presentation(table, hidden, rule).show(FROM);
    }

    @Test
    void addsIntervalsBoundsAndATotal() {
        ReportTable shown = show(table, new HiddenCounts(), DisclosureRule.STANDARD);
        assertThat(shown.columns())
                .extracting(ShownColumn::name)
                .containsExactly(
                        "duty",
                        "base",
                        "met",
                        "notMet",
                        "cannotTell",
                        "rate",
                        "rateFrom",
                        "rateTo",
                        "rateLowest",
                        "rateHighest",
                        "median");
        assertThat(shown.columns())
                .extracting(ShownColumn::part)
                .containsSequence(Part.INTERVAL_FROM, Part.INTERVAL_TO, Part.LOWER_BOUND, Part.UPPER_BOUND);
        assertThat(shown.rows().stream().map(Tables::shown))
                .containsExactly(
                        List.of("R6-ARREST", "20", "15", "5", "4", "0.75", "0.53", "0.89", "0.63", "0.79", "3"),
                        List.of("R6-BAIL", "0", "0", "0", "0", "[z]", "[z]", "[z]", "[z]", "[z]", "[z]"),
                        List.of("Total", "20", "15", "5", "4", "0.75", "0.53", "0.89", "0.63", "0.79", "[z]"));
    }

    @Test
    void hidesWithACountEverythingThatRestsOnIt() {
        HiddenCounts hidden = new HiddenCounts();
        hidden.add(0, "base");
        assertThat(Tables.shown(
                        show(table, hidden, DisclosureRule.STANDARD).rows().get(0)))
                .containsExactly("R6-ARREST", "[c]", "15", "5", "4", "[c]", "[c]", "[c]", "[c]", "[c]", "[c]");
    }

    @Test
    void hidesOnlyTheBoundsWhereOnlyTheUnknownAreHidden() {
        HiddenCounts hidden = new HiddenCounts();
        hidden.add(0, "cannotTell");
        assertThat(Tables.shown(
                        show(table, hidden, DisclosureRule.STANDARD).rows().get(0)))
                .containsExactly("R6-ARREST", "20", "15", "5", "[c]", "0.75", "0.53", "0.89", "[c]", "[c]", "3");
    }

    @Test
    void showsNoRateOnASmallBase() {
        TableData small = Tables.byDuty(List.of(row("R6-ARREST", 9L, 9L, 0L, 0L, 1.0, 3L)));
        assertThat(Tables.shown(show(small, new HiddenCounts(), DisclosureRule.STANDARD)
                        .rows()
                        .get(0)))
                .containsExactly("R6-ARREST", "9", "9", "0", "0", "[u]", "[u]", "[u]", "[u]", "[u]", "[u]");
    }

    @Test
    void roundsCountsAndMakesRatesOfTheRoundedOnes() {
        DisclosureRule rounding = new DisclosureRule(5, 10, 10, 10, false);
        assertThat(Tables.shown(show(table, new HiddenCounts(), rounding).rows().get(0)))
                .startsWith("R6-ARREST", "20", "20", "10", "0", "1.00");
    }

    @Test
    void givesAHiddenCountNoPlaceInARanking() {
        TableData links =
                Tables.ranked(List.of(row("D", 40L, 3L), row("C", 30L, 3L), row("A", 20L, 3L), row("B", 10L, 3L)));
        HiddenCounts hidden = new HiddenCounts();
        hidden.add(1, "failures");
        hidden.add(2, "failures");
        assertThat(first(show(links, hidden, DisclosureRule.STANDARD))).containsExactly("D", "B", "A", "C", "Total");
        assertThat(first(show(links, hidden, DisclosureRule.INTERNAL))).containsExactly("D", "C", "A", "B", "Total");
    }

    @Test
    void ranksByWhatRoundingLeaves() {
        TableData links =
                Tables.ranked(List.of(row("D", 22L, 3L), row("C", 21L, 3L), row("A", 19L, 3L), row("B", 4L, 3L)));
        DisclosureRule rounding = new DisclosureRule(1, 1, 10, 5, false);
        assertThat(first(show(links, new HiddenCounts(), rounding))).containsExactly("A", "C", "D", "B", "Total");
    }

    private static List<String> first(ReportTable table) {
        return table.rows().stream()
                .map(Tables::shown)
                .map(cells -> cells.get(0))
                .toList();
    }

    @Test
    void showsNoQuantileOnASmallBase() {
        TableData links = Tables.ranked(List.of(row("A", 10L, 3L), row("B", 9L, 4L)));
        assertThat(show(links, new HiddenCounts(), DisclosureRule.STANDARD).rows().stream()
                        .map(Tables::shown))
                .startsWith(List.of("A", "10", "3"), List.of("B", "9", "[u]"));
    }

    /** A 1 that says yes is nobody who could be given away, and would be rounded to no. */
    @Test
    void neitherRoundsNorHidesWhatCountsNobody() {
        TableData months =
                Tables.flagged(List.of(row("2026-01", 22L, 1L), row("2026-02", 13L, 0L), row("2026-03", 4L, 1L)));
        HiddenCounts hidden = new HiddenCounts(true);
        hidden.add(2, "base");
        assertThat(show(months, hidden, DisclosureRule.STANDARD).rows().stream().map(Tables::shown))
                .startsWith(
                        List.of("2026-01", "20", "1"), List.of("2026-02", "15", "0"), List.of("2026-03", "[c]", "[c]"));
    }

    @Test
    void comparesNothingWithItself() {
        TableData groups = Tables.compared(List.of(
                row("ALL", "ONE", 20L, 10L, 0.5, 20L, 10L, 0.5, null),
                row("ALL", "TWO", 20L, 15L, 0.75, 20L, 10L, 0.5, 0.25)));
        assertThat(show(groups, new HiddenCounts(), DisclosureRule.STANDARD).rows().stream()
                        .map(Tables::shown)
                        .map(cells -> cells.subList(cells.size() - 3, cells.size())))
                .startsWith(List.of("[z]", "[z]", "[z]"), List.of("0.25", "-0.05", "0.49"));
    }

    @Test
    void saysHowManyDecideHowFarARateCanLie() {
        assertThat(show(table, new HiddenCounts(), DisclosureRule.INTERNAL).notes())
                .contains("4 of cannotTell decide how far rate can lie between its lowest and its highest value.")
                .contains("Internal: nothing is hidden. Not for publication.");
        assertThat(show(table, new HiddenCounts(), DisclosureRule.STANDARD).notes())
                .contains("rate has a lowest and a highest value where a missing time decides (cannotTell).")
                .contains("Hidden here: 0 counts.");
    }

    @Test
    void saysWhatIsLackingInPlaceOfRows() {
        TableData lacking = new TableData(
                table.file(), Map.of(), table.columns(), List.of(), List.of("surveys", "messages.packet"));
        assertThat(show(lacking, new HiddenCounts(), DisclosureRule.STANDARD).notEvaluated())
                .isEqualTo("no loaded bundle fills surveys, messages.packet");
    }
}
