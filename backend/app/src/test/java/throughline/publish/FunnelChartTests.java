package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.C;
import static throughline.publish.ChartTables.U;
import static throughline.publish.SvgReading.looks;
import static throughline.publish.SvgReading.texts;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import throughline.cypher.Chart.Type;

final class FunnelChartTests {

    private final ChartDrawing funnel = Charts.of(ChartTables.funnel()).orElseThrow();

    @Test
    void namesWhatLiesOutsideAndOnlyThat() {
        assertThat(looks(funnel.svg(), "label"))
                .extracting(Element::getTextContent)
                .contains("HIGH", "LOW")
                .doesNotContain("MIDDLE");
        assertThat(funnel.sentences())
                .contains(
                        "1 of 3 lies outside the 99.8% limits: HIGH (above).",
                        "1 of 3 lies outside the 95% limits only: LOW (below).");
    }

    @Test
    void tellsPointsApartByTheirShapes() {
        assertThat(looks(funnel.svg(), "inside")).as("with the legend").hasSize(1 + 1);
        assertThat(looks(funnel.svg(), "outside")).hasSize(1 + 1);
        assertThat(looks(funnel.svg(), "far")).hasSize(1 + 1);
    }

    @Test
    void listsRowsWithoutAPlaceWithTheirSymbols() {
        assertThat(texts(funnel.svg())).contains("Not drawn: SECRET [c]; SMALL [u]");
    }

    @Test
    void takesTheCommonRateFromTheTotal() {
        assertThat(texts(funnel.svg())).contains("common rate 80.0%");
        assertThat(funnel.sentences()).anyMatch(words -> words.contains("80.0%, that of the total row"));
    }

    @Test
    void poolsTheRowsWhereTheTableHasNoTotal() {
        ChartDrawing pooled = Charts.of(ChartTables.table()
                        .key("agency")
                        .count("met")
                        .count("base")
                        .rate("rate", "met", "base")
                        .rateRow(10, 20, "A")
                        .rateRow(10, 80, "B")
                        .drawn(Type.FUNNEL, "rate", "agency")
                        .make())
                .orElseThrow();
        assertThat(texts(pooled.svg())).contains("common rate 20.0%");
    }

    @Test
    void poolsRowsWhoseCountsAreShownThoughTheirRatesAreNot() {
        ChartTables table =
                ChartTables.table().key("agency").count("met").count("base").rate("rate", "met", "base");
        table.rateRow(80, 100, "A").row("B", 0, 4, U, U, U).row("C", C, C, C, C, C);
        ChartDrawing pooled =
                Charts.of(table.drawn(Type.FUNNEL, "rate", "agency").make()).orElseThrow();
        assertThat(texts(pooled.svg())).contains("common rate 76.9%");
    }

    @Test
    void countsRowsWithoutAPlaceWhereTheyAreMany() {
        ChartTables table =
                ChartTables.table().key("agency").count("met").count("base").rate("rate", "met", "base");
        IntStream.range(0, 10).forEach(i -> table.row("A" + i, C, C, C, C, C));
        table.row("B", 0, 4, U, U, U).rateRow(80, 100, "D");
        ChartDrawing drawing =
                Charts.of(table.drawn(Type.FUNNEL, "rate", "agency").make()).orElseThrow();
        assertThat(texts(drawing.svg())).contains("Not drawn: 10 rows [c], 1 row [u]");
    }

    /** The claim by which the limits are chosen. */
    @Property
    void saysTheSameAsTheIntervalAfterWilson(
            @ForAll @IntRange(max = 500) int of,
            @ForAll @IntRange(max = 500) int notOf,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double common) {
        if (of + notOf == 0) {
            return;
        }
        Object[] row = ChartTables.withRate(of, of + notOf);
        double from = (Double) row[3];
        double to = (Double) row[4];
        boolean held = from <= common && common <= to;
        boolean onTheEdge = Math.min(Math.abs(common - from), Math.abs(common - to)) < 1e-9;
        boolean outside = new FunnelLimits(common).isOutside(FunnelLimits.NEAR, (Double) row[2], of + notOf);
        assertThat(onTheEdge || outside != held).isTrue();
    }
}
