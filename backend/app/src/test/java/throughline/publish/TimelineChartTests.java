package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.Z;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.looks;
import static throughline.publish.SvgReading.number;
import static throughline.publish.SvgReading.texts;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

final class TimelineChartTests {

    private final ChartDrawing timeline = Charts.of(ChartTables.timeline()).orElseThrow();

    @Test
    void drawsAnArrowWhereHalfOrNineInTenAreNotDone() {
        assertThat(looks(timeline.svg(), "arrow")).hasSize(2);
        assertThat(looks(timeline.svg(), "open")).as("half are not done").hasSize(1);
        assertThat(texts(timeline.svg())).filteredOn("open"::equals).hasSize(3);
        assertThat(timeline.sentences()).contains("Half are not done in: Rape.");
    }

    @Test
    void tellsOpenFromNothingToMeasureAndFromHidden() {
        assertThat(looks(timeline.svg(), "symbol"))
                .extracting(Element::getTextContent)
                .containsExactly("[c]");
        assertThat(timeline.sentences())
                .contains("2 of 4 figures are left out: 1 confidential [c], 1 not applicable [z].");

        assertThat(looks(timeline.svg(), "dot")).hasSize(2);
    }

    @Test
    void startsEveryLineAtZero() {
        Element axis = looks(timeline.svg(), "axis").get(0);
        assertThat(looks(timeline.svg(), "span").stream()
                        .filter(line -> number(line, "y1") == number(line, "y2"))
                        .map(line -> number(line, "x1")))
                .containsOnly(number(axis, "x1"));
    }

    @Test
    void speaksOfWorkingDays() {
        assertThat(timeline.sentences())
                .contains("Largest: Fraud with 34 working days. Smallest: Theft with 2 working days.");
    }

    @Test
    void takesWhatDoesNotApplyForNoMoreThanThatWithoutACountBehindIt() {
        ReportTable table = table().key("duty")
                .duration("medianWorkingDays", null)
                .row("D1", Z)
                .drawn(Type.TIMELINE, "medianWorkingDays", "duty")
                .make();
        ChartDrawing drawing = Charts.of(table).orElseThrow();
        assertThat(looks(drawing.svg(), "arrow")).isEmpty();
        assertThat(texts(drawing.svg())).contains("[z]");
    }
}
