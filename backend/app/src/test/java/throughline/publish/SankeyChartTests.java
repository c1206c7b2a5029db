package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.C;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.looks;
import static throughline.publish.SvgReading.number;
import static throughline.publish.SvgReading.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

final class SankeyChartTests {

    private final ChartDrawing routes = Charts.of(ChartTables.routes()).orElseThrow();

    @Test
    void writesThePlaceWithItsNumberInEachStepInWhichItOccurs() {
        assertThat(texts(routes.svg()))
                .contains(
                        "322 Police",
                        "12 + [c] IDVA",
                        "310 Victim Support",
                        "12 Police",
                        "12 lost",
                        "[c] Hospital",
                        "20 Self");
    }

    @Test
    void drawsAHiddenCountAsALineOfNoWidth() {
        assertThat(looks(routes.svg(), "hidden-band")).hasSize(1);
        assertThat(looks(routes.svg(), "band")).hasSize(4);
    }

    @Test
    void drawsBandsAsWideAsTheirCounts() {
        List<Double> heights = looks(routes.svg(), "place").stream()
                .map(place -> number(place, "height"))
                .toList();
        assertThat(heights.get(0) / heights.get(4))
                .as("322 of Police to 310 of Victim Support")
                .isBetween(1.03, 1.05);
    }

    @Test
    void sumsUpRowsBetweenTheSamePlaces() {
        ReportTable table = table().key("duty")
                .key("from")
                .key("to")
                .count("failures")
                .row("D1", "CPS", "WCU", 7)
                .row("D2", "CPS", "WCU", 5)
                .row("D3", "WCU", "CPS", C)
                .row("D4", "WCU", "POLICE", 0)
                .drawn(Type.SANKEY, "failures", "from", "to")
                .make();
        ChartDrawing drawing = Charts.of(table).orElseThrow();
        assertThat(texts(drawing.svg())).containsExactly("12 CPS", "[c] WCU", "12 WCU", "[c] CPS", "0 POLICE");
        assertThat(looks(drawing.svg(), "band"))
                .as("nothing flows where the count is zero")
                .hasSize(1);
    }

    @Test
    void standsAlsoWithoutABand() {
        ReportTable table = table().key("route")
                .count("n")
                .row("Self", 3)
                .row("A > B", 0)
                .drawn(Type.SANKEY, "n", "route")
                .make();
        ChartDrawing drawing = Charts.of(table).orElseThrow();
        assertThat(texts(drawing.svg())).containsExactly("3 Self", "0 A", "0 B");
        assertThat(drawing.sentences()).contains("No band has a count.");
    }
}
