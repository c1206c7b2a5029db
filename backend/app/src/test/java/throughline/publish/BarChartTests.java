package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
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
