package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static throughline.publish.ChartTables.C;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.elements;
import static throughline.publish.SvgReading.number;
import static throughline.publish.SvgReading.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

/** What holds for every kind of chart. */
final class ChartsTests {

    static List<ReportTable> tables() {
        return ChartTables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tellsThoseWhoDoNotSeeItWhatItIs(ReportTable table) {
        String svg = draw(table).svg();
        assertThat(elements(svg, "svg").get(0).getAttribute("role")).isEqualTo("img");
        assertThat(elements(svg, "title").get(0).getTextContent()).contains(" by ");
        assertThat(elements(svg, "desc").get(0).getTextContent())
                .isEqualTo(draw(table).sentences().get(0));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesTheSymbolOfWhatItCannotShow(ReportTable table) {
        assertThat(String.join(" ", texts(draw(table).svg()))).contains("[c]");
        assertThat(draw(table).sentences())
                .anyMatch(words -> words.contains("left out") && words.contains("confidential [c]"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysWhatIsLargestAndSmallest(ReportTable table) {
        assertThat(draw(table).sentences())
                .anyMatch(words -> words.matches("(Largest|Widest band): .+ (Smallest|Narrowest): .+"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesTheSameBytesEachTime(ReportTable table) {
        assertThat(draw(table)).isEqualTo(draw(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void writesNothingOutsideThePicture(ReportTable table) {
        String svg = draw(table).svg();
        String[] view = elements(svg, "svg").get(0).getAttribute("viewBox").split(" ");
        for (Element text : elements(svg, "text")) {
            double width = SvgText.width(text.getTextContent());
            double left = number(text, "x")
                    - switch (text.getAttribute("text-anchor")) {
                        case "end" -> width;
                        case "middle" -> width / 2;
                        default -> 0;
                    };
            assertThat(left).as(text.getTextContent()).isBetween(-1.0, Double.parseDouble(view[2]) - width + 4);
            assertThat(number(text, "y")).isBetween(8.0, Double.parseDouble(view[3]));
        }
    }

    @Test
    void drawsNothingWithoutAChartOrAFigure() {
        assertThat(Charts.of(table().key("duty").count("met").row("R8", 1).make()))
                .isEmpty();
        ChartTables bare = table().key("duty").count("met").drawn(Type.BARS, "met", "duty");
        assertThat(Charts.of(bare.make())).isEmpty();
        assertThat(Charts.of(bare.total("Total", 0).make())).isEmpty();
        assertThat(Charts.of(bare.row("R8", C).make())).isEmpty();
    }

    @Test
    void namesRowsByTheirOtherKeysWhereTheyCouldNotBeToldApart() {
        ReportTable table = table().key("force")
                .key("agency")
                .count("met")
                .row("NORTH", "NOBODY", 1)
                .row("SOUTH", "NOBODY", 2)
                .drawn(Type.BARS, "met", "agency")
                .make();
        assertThat(texts(draw(table).svg())).contains("NOBODY", "NORTH", "SOUTH");
    }

    @Test
    void keepsWhatIsNoXmlOutOfThePicture() {
        ReportTable table = table().key("duty")
                .count("met")
                .row("<b> & \u0007\"", 1)
                .drawn(Type.BARS, "met", "duty")
                .make();
        assertThat(texts(draw(table).svg())).contains("<b> & \uFFFD\"");
    }

    @Test
    void refusesAFunnelOfWhatIsNoRate() {
        ReportTable table = table().key("duty")
                .count("met")
                .row("R8", 1)
                .drawn(Type.FUNNEL, "met", "duty")
                .make();
        assertThatThrownBy(() -> Charts.of(table)).hasMessageContaining("draws met, which is no rate with a base");
    }

    private static ChartDrawing draw(ReportTable table) {
        return Charts.of(table).orElseThrow();
    }
}
