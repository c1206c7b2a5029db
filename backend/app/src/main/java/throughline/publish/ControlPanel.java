package throughline.publish;

import java.util.List;
import java.util.function.ToDoubleFunction;
import throughline.cypher.Column.Kind;

/** Draws one series of a control chart. */
final class ControlPanel {

    private static final double TICK_ROOM = 62;
    private static final double MARK = 4;

    private final ChartData data;
    private final ControlSeries series;
    private final List<String> months;
    private final ChartAxis axis;
    private final ChartBox plot;

    ControlPanel(ChartData data, ControlSeries series, List<String> months, ChartAxis axis, ChartBox plot) {
        this.data = data;
        this.series = series;
        this.months = months;
        this.axis = axis;
        this.plot = plot;
    }

    void draw(Svg svg) {
        axis.drawUp(svg, plot, Kind.RATE);
        drawMonths(svg);
        drawName(svg);
        // A limit is level within a month, since it depends on the base of that month alone.
        drawLine(svg, "limit", 0.5, series::lower);
        drawLine(svg, "limit", 0.5, series::upper);
        double mean = y(series.mean());
        if (!series.points().isEmpty()) {
            svg.line("mean", plot.left(), mean, plot.right(), mean);
        }
        drawLine(svg, "series", 0, ChartRow::value);
        drawPoints(svg);
        drawSymbols(svg);
    }

    private void drawName(Svg svg) {
        double width = plot.right() - plot.left();
        String mean = series.points().isEmpty() ? "" : "mean " + data.shown(series.mean());
        List<String> name = SvgText.wrap(series.name(), width - SvgText.width(mean) - 8, 1);
        svg.lines("heading", plot.left(), plot.top() - 14, Svg.Anchor.START, name);
        svg.text("tick", plot.right(), plot.top() - 10, Svg.Anchor.END, mean);
    }

    /** Names as many months as there is room for, the last among them. */
    private void drawMonths(Svg svg) {
        int every = (int) Math.ceil(TICK_ROOM * months.size() / (plot.right() - plot.left()));
        for (int i = months.size() - 1; i >= 0; i -= every) {
            svg.line("axis", x(i), plot.bottom(), x(i), plot.bottom() + MARK);
            svg.text("tick", x(i), plot.bottom() + 18, Svg.Anchor.MIDDLE, months.get(i));
        }
    }

    /**
     * Joins months that follow each other; one without a point breaks the line.
     *
     * @param half for how much of its month on either side of the middle a figure is drawn level
     */
    private void drawLine(Svg svg, String look, double half, ToDoubleFunction<ChartRow> figure) {
        SvgPath path = new SvgPath();
        boolean down = false;
        for (int i = 0; i < months.size(); i++) {
            ChartRow row = series.months().get(months.get(i));
            boolean drawn = row != null && series.isDrawn(row);
            if (drawn) {
                double y = y(figure.applyAsDouble(row));
                (down ? path.lineTo(x(i - half), y) : path.moveTo(x(i - half), y)).lineTo(x(i + half), y);
            }
            down = drawn;
        }
        if (!path.isEmpty()) {
            svg.path(look, path);
        }
    }

    private void drawPoints(Svg svg) {
        ChartLabels labels = new ChartLabels(plot);
        for (ChartRow row : series.points()) {
            labels.keepClear(x(row), y(row.value()), series.isOutside(row) ? ChartPoints.RING : ChartPoints.RADIUS);
            svg.named(row.label() + ": " + data.shown(row.figure()), marks -> drawPoint(marks, row));
        }
        series.points().stream()
                .filter(series::isOutside)
                .forEach(row -> labels.add(row.keys().get(0), x(row), y(row.value())));
        labels.draw(svg);
    }

    private void drawPoint(Svg svg, ChartRow row) {
        if (series.isOutside(row)) {
            ChartPoints.ringed(svg, x(row), y(row.value()));
        } else {
            svg.circle("dot", x(row), y(row.value()), ChartPoints.RADIUS - 1);
        }
    }

    /** Marks months without a point on the axis, a run of the same symbol once. */
    private void drawSymbols(Svg svg) {
        int i = 0;
        while (i < months.size()) {
            String symbol = series.symbol(months.get(i), data);
            int end = i + 1;
            while (symbol != null && end < months.size() && symbol.equals(series.symbol(months.get(end), data))) {
                end++;
            }
            if (symbol != null) {
                drawSymbol(svg, symbol, x(i), x(end - 1));
            }
            i = end;
        }
    }

    private void drawSymbol(Svg svg, String symbol, double from, double to) {
        double y = plot.bottom() - 8;
        if (to > from) {
            svg.line("run", from, y, to, y);
        }
        svg.text("symbol halo", (from + to) / 2, y + SvgText.DROP, Svg.Anchor.MIDDLE, symbol);
    }

    private double x(ChartRow row) {
        return x(months.indexOf(row.keys().get(0)));
    }

    private double x(double month) {
        return plot.left() + (month + 0.5) / months.size() * (plot.right() - plot.left());
    }

    private double y(double rate) {
        return axis.at(rate, plot.bottom(), plot.top());
    }
}
