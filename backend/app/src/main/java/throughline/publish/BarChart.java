package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;
import throughline.report.ShownColumn.Part;

/** A bar a row, in the order of the table, with the interval of a rate as a line across its end. */
final class BarChart {

    private static final double TOP = 8;
    private static final double AXIS_ROOM = 44;
    private static final double HALF = 7;
    private static final double CAP = 4;

    private final ChartData data;
    private final ChartRows rows;
    private final ChartAxis axis;
    private final ChartBox plot;
    private final @Nullable Integer from;
    private final @Nullable Integer to;

    private BarChart(ChartData data) {
        this.data = data;
        rows = ChartRows.of(data.applicable(), TOP);
        from = data.part(Part.INTERVAL_FROM);
        to = data.part(Part.INTERVAL_TO);
        axis = ChartAxis.aroundZero(
                data.column().kind(),
                -ChartText.largest(rows.rows(), row -> -start(row)),
                ChartText.largest(rows.rows(), this::end));
        plot = rows.plot(24 + SvgText.width(data.shown(axis.to())));
    }

    static ChartDrawing draw(ChartData data) {
        return new BarChart(data).draw();
    }

    /** How far to the left a row reaches. */
    private double start(ChartRow row) {
        Double lower = row.number(from);
        return lower == null ? row.value() : Math.min(lower, row.value());
    }

    /** How far to the right a row reaches. */
    private double end(ChartRow row) {
        Double upper = row.number(to);
        return upper == null ? row.value() : Math.max(upper, row.value());
    }

    private ChartDrawing draw() {
        List<String> sentences = sentences();
        Svg svg = new Svg(ChartRows.WIDTH, plot.bottom() + AXIS_ROOM, ChartText.title(data), sentences.get(0));
        axis.drawAcross(svg, plot, data.column().kind());
        svg.text("tick", (plot.left() + plot.right()) / 2, plot.bottom() + 36, Svg.Anchor.MIDDLE, data.name());
        rows.drawNames(svg);
        rows.lines().forEach(line -> drawLine(svg, line));
        return new ChartDrawing(ChartText.title(data), svg.finish(), sentences);
    }

    private void drawLine(Svg svg, ChartRows.Line line) {
        if (!line.row().isShown()) {
            ChartRows.drawSymbol(svg, data, line, x(0));
            return;
        }
        double y = line.middle();
        double end = x(line.row().value());
        // A real zero is a stroke on the axis, so that it is not taken for a figure that is missing.
        svg.rect("bar", Math.min(x(0), end), y - HALF, Math.max(2, Math.abs(end - x(0))), 2 * HALF);
        drawInterval(svg, line.row(), y);
        svg.text(
                "label",
                ChartRows.WIDTH - 2,
                y + SvgText.DROP,
                Svg.Anchor.END,
                data.shown(line.row().figure()));
    }

    private double x(double figure) {
        return axis.at(figure, plot.left(), plot.right());
    }

    private void drawInterval(Svg svg, ChartRow row, double y) {
        Double lower = row.number(from);
        Double upper = row.number(to);
        if (lower == null || upper == null) {
            return;
        }
        double left = x(lower);
        double right = x(upper);
        svg.line("whisker", left, y, right, y);
        svg.line("whisker", left, y - CAP, left, y + CAP);
        svg.line("whisker", right, y - CAP, right, y + CAP);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Bars of %s by %s, in the order of the table%s."
                .formatted(
                        data.nameAndMeaning(),
                        ChartText.listed(data.keyNames()),
                        from == null ? "" : "; a thin line across the end of a bar is its 95% interval"));
        sentences.add(ChartText.extremes(data, rows.rows()));
        if (data.column().kind() == Kind.RATE && axis.to() < 1) {
            sentences.add(ChartText.range(data, axis));
        }
        sentences.add(ChartText.leftOut(data.rows()));
        if (data.applicable().size() > ChartRows.MOST) {
            sentences.add(
                    ChartText.cut("rows", ChartRows.MOST, data.applicable().size()));
        }
        return sentences;
    }
}
