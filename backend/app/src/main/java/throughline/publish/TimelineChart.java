package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Symbol;

/** How long things take, a row a line from zero: a dot where half are done, the line's end where nine in ten are. */
final class TimelineChart {

    private static final double TOP = 26;
    private static final double AXIS_ROOM = 44;
    private static final double COLUMN = 76;
    private static final double CAP = 6;
    private static final double RADIUS = 5;
    private static final String OPEN = "open";

    private final ChartData data;
    private final ChartRows rows;
    private final ChartAxis axis;
    private final ChartBox plot;
    private final @Nullable Integer base;
    private final @Nullable Integer ninetieth;

    private TimelineChart(ChartData data) {
        this.data = data;
        base = data.base();
        rows = ChartRows.of(measurable(), TOP);
        ninetieth = data.ninetieth();
        axis = ChartAxis.fromZero(Kind.DURATION, largest());
        plot = rows.plot(24 + (ninetieth == null ? COLUMN : 2 * COLUMN));
    }

    static ChartDrawing draw(ChartData data) {
        return new TimelineChart(data).draw();
    }

    /** The rows of which there is something to tell; all of them if there is none such. */
    private List<ChartRow> measurable() {
        List<ChartRow> rows = data.rows().stream()
                .filter(row -> isOpen(row) || !row.isInapplicable())
                .toList();
        return rows.isEmpty() ? data.rows() : rows;
    }

    private double largest() {
        double largest = ChartText.largest(rows.rows(), ChartRow::value);
        for (ChartRow row : rows.rows()) {
            Double end = row.number(ninetieth);
            largest = end == null ? largest : Math.max(largest, end);
        }
        return largest;
    }

    private ChartDrawing draw() {
        List<String> sentences = sentences();
        Svg svg = new Svg(ChartRows.WIDTH, plot.bottom() + AXIS_ROOM, ChartText.title(data), sentences.get(0));
        axis.drawAcross(svg, plot, Kind.DURATION);
        double middle = (plot.left() + plot.right()) / 2;
        svg.text("tick", middle, plot.bottom() + 36, Svg.Anchor.MIDDLE, "working days");
        rows.drawNames(svg);
        drawColumn(svg, 1, "half within");
        drawColumn(svg, 2, "9 in 10 within");
        rows.lines().forEach(line -> drawLine(svg, line));
        return new ChartDrawing(ChartText.title(data), svg.finish(), sentences);
    }

    private void drawColumn(Svg svg, int number, String words) {
        if (number == 1 || ninetieth != null) {
            svg.text("tick", columnEnd(number), TOP - 10, Svg.Anchor.END, words);
        }
    }

    private double columnEnd(int number) {
        return ChartRows.WIDTH - 2 - (ninetieth == null || number == 2 ? 0 : COLUMN + 14);
    }

    private void drawLine(Svg svg, ChartRows.Line line) {
        ChartRow row = line.row();
        double y = line.middle();
        if (row.isShown()) {
            drawEnd(svg, row, y);
            svg.circle("dot", x(row.value()), y, RADIUS);
        } else if (isOpen(row)) {
            drawArrow(svg, "open", y);
        } else {
            ChartRows.drawSymbol(svg, data, line, plot.left());
            return;
        }
        write(svg, 1, y, isOpen(row) ? OPEN : data.shown(row.figure()));
        if (ninetieth != null) {
            Figure end = row.cells().get(ninetieth);
            write(svg, 2, y, isOpenEnd(end) ? OPEN : HtmlFigures.shown(end, Kind.DURATION));
        }
    }

    private void write(Svg svg, int column, double y, String words) {
        svg.text("label", columnEnd(column), y + SvgText.DROP, Svg.Anchor.END, words);
    }

    private void drawEnd(Svg svg, ChartRow row, double y) {
        Double end = row.number(ninetieth);
        if (end != null) {
            svg.line("span", plot.left(), y, x(end), y);
            svg.line("span", x(end), y - CAP, x(end), y + CAP);
        } else if (ninetieth != null && isOpenEnd(row.cells().get(ninetieth))) {
            drawArrow(svg, "span", y);
        } else {
            svg.line("span", plot.left(), y, x(row.value()), y);
        }
    }

    private void drawArrow(Svg svg, String look, double y) {
        double end = plot.right() + 8;
        svg.line(look, plot.left(), y, end - 2, y);
        svg.path("arrow", new SvgPath().moveTo(end - 10, y - 6).lineTo(end, y).lineTo(end - 10, y + 6));
    }

    private double x(double days) {
        return axis.at(days, plot.left(), plot.right());
    }

    /** Whether half are not done yet, which the table can tell only of a duration that says on how many it rests. */
    private boolean isOpen(ChartRow row) {
        Double count = row.number(base);
        return row.figure().symbol() == Symbol.NOT_APPLICABLE && count != null && count > 0;
    }

    private static boolean isOpenEnd(Figure end) {
        return end.symbol() == Symbol.NOT_APPLICABLE;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Working days from zero by %s, in the order of the table: the dot is %s, %san arrow means not reached."
                        .formatted(
                                ChartText.listed(data.keyNames()),
                                data.name(),
                                ninetieth == null ? "" : "the end of the line is where nine in ten are done, "));
        List<ChartRow> open = data.rows().stream().filter(this::isOpen).toList();
        List<ChartRow> judged = data.rows().stream().filter(row -> !isOpen(row)).toList();
        sentences.add(ChartText.extremes(data, judged));
        if (!open.isEmpty()) {
            sentences.add("Half are not done in: "
                    + ChartText.names(open.stream().map(ChartRow::fullLabel).toList()) + ".");
        }
        sentences.add(ChartText.leftOut(judged));
        if (measurable().size() > ChartRows.MOST) {
            sentences.add(ChartText.cut("rows", ChartRows.MOST, measurable().size()));
        }
        return sentences;
    }
}
