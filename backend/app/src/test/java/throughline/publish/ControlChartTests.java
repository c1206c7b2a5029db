package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.looks;
import static throughline.publish.SvgReading.number;
import static throughline.publish.SvgReading.texts;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

final class ControlChartTests {

    private final ChartDrawing control = Charts.of(ChartTables.control()).orElseThrow();

    @Test
    void ringsAndNamesTheMonthOutsideItsLimits() {
        assertThat(looks(control.svg(), "ring")).as("with the legend").hasSize(1 + 1);
        assertThat(looks(control.svg(), "label"))
                .anyMatch(label -> label.getTextContent().equals("2026-06"));
        assertThat(control.sentences()).contains("Outside the limits: 2026-06 (below).");
    }

    @Test
    void breaksTheLineWhereAMonthIsHiddenOrMissing() {
        String way = looks(control.svg(), "series").get(0).getAttribute("d");
        assertThat(way.chars().filter(command -> command == 'M').count()).isEqualTo(3);
    }

    @Test
    void marksAHiddenMonthOnTheAxis() {
        assertThat(looks(control.svg(), "symbol")).hasSize(1);
        assertThat(texts(control.svg())).contains("[c]", "2026-04");
    }

    @Test
    void drawsWiderLimitsWhereTheBaseIsSmall() {
        ReportTable table = table().key("month")
                .count("met")
                .count("base")
                .rate("rate", "met", "base")
                .rateRow(50, 100, "2026-01")
                .rateRow(200, 400, "2026-02")
                .drawn(Type.CONTROL, "rate", "month")
                .make();
        ControlSeries series =
                ControlSeries.of(ChartData.distinct(table, table.chart())).get(0);
        ChartRow small = series.months().get("2026-01");
        assertThat(series.mean()).isEqualTo(0.5);
        assertThat(series.upper(small)).isEqualTo(0.65);
        assertThat(series.lower(series.months().get("2026-02"))).isEqualTo(0.425);
    }

    @Test
    void drawsAPanelForEachSeriesTwelveAtMost() {
        ChartTables many =
                table().key("month").key("force").count("met").count("base").rate("rate", "met", "base");
        IntStream.range(0, 13).forEach(i -> many.rateRow(40 + i, 100, "2026-01", "F" + i));
        ChartDrawing drawing = Charts.of(
                        many.drawn(Type.CONTROL, "rate", "month", "force").make())
                .orElseThrow();
        assertThat(looks(drawing.svg(), "heading")).hasSize(12);
        assertThat(drawing.sentences()).contains("Only the first 12 of 13 series are drawn; the table has them all.");
    }

    @Test
    void drawsOnOneScaleThatItNames() {
        assertThat(control.sentences()).contains("The axis runs from 40% to 100%.");
        assertThat(looks(control.svg(), "axis")).allMatch(line -> number(line, "y2") > 0);
    }
}
