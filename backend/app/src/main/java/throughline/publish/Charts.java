package throughline.publish;

import java.util.Optional;
import throughline.cypher.Chart;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

/** Draws a table by the chart that its file declares. */
final class Charts {

    private Charts() {}

    /**
     * Draws a table; nothing where it declares no chart or has no figure to draw.
     *
     * @throws IllegalArgumentException if the chart needs something of its columns that they are not
     */
    static Optional<ChartDrawing> of(ReportTable table) {
        Chart chart = table.chart();
        if (chart == null || !hasFigures(table, chart)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (chart.type()) {
                    case BARS -> BarChart.draw(ChartData.distinct(table, chart));
                    case FUNNEL -> FunnelChart.draw(ChartData.distinct(table, chart));
                    case CONTROL -> ControlChart.draw(ChartData.distinct(table, chart));
                    case HEATMAP -> HeatmapChart.draw(ChartData.distinct(table, chart));
                    case SANKEY -> SankeyChart.draw(ChartData.named(table, chart));
                    case TIMELINE -> TimelineChart.draw(ChartData.distinct(table, chart));
                });
    }

    /** Whether there is anything to draw but symbols; in a timeline, what does not apply can be something not reached. */
    private static boolean hasFigures(ReportTable table, Chart chart) {
        return ChartData.named(table, chart).rows().stream()
                .anyMatch(row -> row.isShown() || (chart.type() == Type.TIMELINE && row.isInapplicable()));
    }
}
