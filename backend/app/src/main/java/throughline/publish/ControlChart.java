package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rates month by month with the limits of their own series: one panel for each series, all on one scale. */
final class ControlChart {

    /** No more panels than this. */
    static final int MOST = 12;

    private static final double WIDTH = 720;
    private static final double LEFT = 48;
    private static final double GAP = 16;
    private static final double TOP = 30;
    private static final double BOTTOM = 34;

    private final ChartData data;
    private final List<ControlSeries> all;
    private final List<ControlSeries> drawn;
    private final List<String> months;
    private final ChartAxis axis;

    private ControlChart(ChartData data) {
        this.data = data;
        all = ControlSeries.of(data);
        drawn = all.stream().limit(MOST).toList();
        months = ControlMonths.of(data);
        List<Double> heights = drawn.stream().flatMap(ControlChart::heights).toList();
        axis = ChartAxis.shares(
                heights.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                heights.stream().mapToDouble(Double::doubleValue).max().orElse(1));
    }

    static ChartDrawing draw(ChartData data) {
        return new ControlChart(data).draw();
    }

    private static Stream<Double> heights(ControlSeries series) {
        return series.points().stream().flatMap(row -> Stream.of(row.value(), series.lower(row), series.upper(row)));
    }

    private ChartDrawing draw() {
        List<String> sentences = sentences();
        int columns = drawn.size() == 1 ? 1 : 2;
        double width = (WIDTH - (columns - 1) * GAP) / columns;
        double height = drawn.size() == 1 ? 300 : 200;
        double bottom = height * ((drawn.size() + columns - 1) / columns);
        ChartLegend legend = legend();
        Svg svg = new Svg(WIDTH, bottom + legend.height() + 6, ChartText.title(data), sentences.get(0));
        for (int i = 0; i < drawn.size(); i++) {
            double left = i % columns * (width + GAP);
            double top = i / columns * height;
            ChartBox plot = new ChartBox(left + LEFT, top + TOP, left + width - 30, top + height - BOTTOM);
            new ControlPanel(data, drawn.get(i), months, axis, plot).draw(svg);
        }
        legend.draw(svg, LEFT, bottom);
        return new ChartDrawing(ChartText.title(data), svg.finish(), sentences);
    }

    private static ChartLegend legend() {
        return new ChartLegend(
                WIDTH - LEFT,
                List.of(
                        ChartLegend.Entry.line("mean", "mean of the series"),
                        ChartLegend.Entry.line("limit", "limits, three deviations away"),
                        new ChartLegend.Entry("outside the limits", ChartPoints::ringed)));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Control chart of %s by %s: %d months, %d series; the limits lie three deviations (p-chart) from the mean of each."
                        .formatted(
                                data.nameAndMeaning(), ChartText.listed(data.keyNames()), months.size(), drawn.size()));
        List<String> outside = drawn.stream()
                .flatMap(series -> series.points().stream()
                        .filter(series::isOutside)
                        .map(row -> row.label() + (row.value() > series.mean() ? " (above)" : " (below)")))
                .toList();
        sentences.add(
                outside.isEmpty()
                        ? "No month lies outside its limits."
                        : "Outside the limits: " + ChartText.names(outside) + ".");
        List<ChartRow> rows = drawn.stream()
                .flatMap(series -> series.months().values().stream())
                .toList();
        sentences.add(ChartText.extremes(data, rows));
        sentences.add(ChartText.range(data, axis));
        sentences.add(ChartText.leftOut(rows));
        if (all.size() > MOST) {
            sentences.add(ChartText.cut("series", MOST, all.size()));
        }
        return sentences;
    }
}
