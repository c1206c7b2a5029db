package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static throughline.publish.ChartTables.Z;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.looks;
import static throughline.publish.SvgReading.number;
import static throughline.publish.SvgReading.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

final class BarChartTests {

    private final ChartDrawing bars = Charts.of(ChartTables.bars()).orElseThrow();

    @Test
    void keepsTheOrderOfTheTableUnderHeadings() {
        assertThat(texts(bars.svg()))
                .filteredOn(text -> text.matches("[A-Z].*"))
                .containsExactly("R6-NOINV", "R8-HEARING", "STANDARD", "ENHANCED", "STANDARD", "ENHANCED");
    }

    @Test
    void drawsAHiddenFigureAsItsSymbolAndNotAsABar() {
        assertThat(looks(bars.svg(), "bar")).hasSize(3);
        assertThat(looks(bars.svg(), "symbol"))
                .extracting(Element::getTextContent)
                .containsExactly("[c]");
        assertThat(texts(bars.svg())).contains("0.0%").doesNotContain("0");
    }

    @Test
    void drawsBarsAsLongAsTheirRates() {
        List<Double> lengths = looks(bars.svg(), "bar").stream()
                .map(bar -> number(bar, "width"))
                .toList();
        double whole = lengths.get(2);
        assertThat(lengths.get(0) / whole).isBetween(0.4299, 0.4301);
        assertThat(lengths.get(1)).as("a stroke on the axis").isEqualTo(2);
    }

    @Test
    void drawsTheIntervalOfEachRate() {
        assertThat(looks(bars.svg(), "whisker")).hasSize(3 * 3);
        assertThat(bars.sentences().get(0)).contains("95% interval");
    }

    @Test
    void leavesOutRowsOfWhichThereCanBeNoFigure() {
        ReportTable table = table().key("duty")
                .count("met")
                .row("R3", Z)
                .row("R8", 1)
                .drawn(Type.BARS, "met", "duty")
                .make();
        ChartDrawing drawing = Charts.of(table).orElseThrow();
        assertThat(texts(drawing.svg())).contains("R8").doesNotContain("R3");
        assertThat(drawing.sentences()).contains("1 of 2 figures is left out: 1 not applicable [z].");
    }

    @Test
    void drawsWhatIsBelowZeroToTheLeftOfTheAxis() {
        ReportTable table = table().key("area")
                .count("change")
                .row("A", -5)
                .row("B", 10)
                .drawn(Type.BARS, "change", "area")
                .make();
        String svg = Charts.of(table).orElseThrow().svg();
        List<Element> bars = looks(svg, "bar");
        double axis = number(looks(svg, "axis").get(0), "x1");
        assertThat(number(bars.get(0), "x") + number(bars.get(0), "width")).isCloseTo(axis, within(0.01));
        assertThat(number(bars.get(1), "x")).isEqualTo(axis);
    }

    @Test
    void drawsRatesBelowATenthOnAScaleThatItNames() {
        ChartTables small = table().key("pair").count("lost").count("sent").rate("rate", "lost", "sent");
        ChartDrawing drawing = Charts.of(small.rateRow(2, 1000, "A")
                        .drawn(Type.BARS, "rate", "pair")
                        .make())
                .orElseThrow();
        assertThat(texts(drawing.svg())).contains("10%").doesNotContain("100%");
        assertThat(drawing.sentences()).contains("The axis runs from 0% to 10%.");
    }

    @Test
    void saysWhatTheIdsAreCalled() {
        ReportTable table = table().key("agency")
                .words("name")
                .key("right")
                .words("title")
                .count("met")
                .row("POL-05", "Merseyside Police", "R6", "one", 1)
                .row("POL-05", "Merseyside Police", "R8", "two", 2)
                .row("NOBODY", "NOBODY", "R8", "three", 3)
                .drawn(Type.BARS, "met", "agency", "right")
                .make();
        assertThat(texts(Charts.of(table).orElseThrow().svg()))
                .as("R8 has two titles, so that they are none of the rights")
                .contains("POL-05 Merseyside Police", "NOBODY", "R6", "R8");
    }

    @Test
    void drawsTheFirstSixtyRowsAndSaysSo() {
        ChartTables many = table().key("duty").count("met").drawn(Type.BARS, "met", "duty");
        IntStream.range(0, 61).forEach(i -> many.row("D" + i, i));
        ChartDrawing drawing = Charts.of(many.make()).orElseThrow();
        assertThat(looks(drawing.svg(), "bar")).hasSize(60);
        assertThat(drawing.sentences()).contains("Only the first 60 of 61 rows are drawn; the table has them all.");
    }

    @Test
    void groupsNothingWhereEachRowHasAFirstKeyOfItsOwn() {
        ReportTable table = table().key("from")
                .key("to")
                .count("sent")
                .row("A", "B", 1)
                .row("B", "A", 2)
                .drawn(Type.BARS, "sent", "from", "to")
                .make();
        assertThat(texts(Charts.of(table).orElseThrow().svg())).contains("A, B", "B, A");
    }
}
