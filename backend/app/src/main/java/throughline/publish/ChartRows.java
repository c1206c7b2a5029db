package throughline.publish;

import java.util.ArrayList;
import java.util.List;

/** Lines of a chart one below the other, each with its name to the left; those that share their first key under a heading. */
final class ChartRows {

    /** No more lines than this: a longer picture says less than the table. */
    static final int MOST = 60;

    static final double WIDTH = 720;

    private static final double MOST_LABEL = 250;
    private static final double LEAST_HEIGHT = 24;
    private static final double HEADING = 26;
    private static final double INDENT = 12;

    private final List<Line> lines = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final double labelWidth;
    private final double top;
    private double bottom;

    /**
     * One line.
     *
     * @param middle its height in the picture
     */
    record Line(ChartRow row, List<String> label, double middle) {}

    private record Heading(String words, double middle) {}

    private ChartRows(List<ChartRow> rows, int keysInHeading, double top) {
        this.top = top;
        bottom = top;
        double indent = keysInHeading * INDENT;
        labelWidth = indent
                + rows.stream()
                        .mapToDouble(row -> Math.min(MOST_LABEL, SvgText.width(row.fullLabel(keysInHeading))))
                        .max()
                        .orElse(0);
        String before = null;
        for (ChartRow row : rows) {
            String group = row.names().get(0);
            if (keysInHeading > 0 && !group.equals(before)) {
                headings.add(new Heading(group, bottom + HEADING / 2 + 2));
                bottom += HEADING;
                before = group;
            }
            add(row, SvgText.wrap(row.fullLabel(keysInHeading), MOST_LABEL, 2));
        }
    }

    /** Lays out the first rows of a chart, from a height on. */
    static ChartRows of(List<ChartRow> all, double top) {
        List<ChartRow> rows = all.stream().limit(MOST).toList();
        return new ChartRows(rows, isGrouped(rows) ? 1 : 0, top);
    }

    /** Whether headings would stand above more than single lines. */
    private static boolean isGrouped(List<ChartRow> rows) {
        long groups = rows.stream().map(row -> row.keys().get(0)).distinct().count();
        return !rows.isEmpty() && rows.get(0).keys().size() > 1 && groups < rows.size();
    }

    private void add(ChartRow row, List<String> label) {
        double height = Math.max(LEAST_HEIGHT, label.size() * Svg.LINE + 6);
        lines.add(new Line(row, label, bottom + height / 2));
        bottom += height;
    }

    List<Line> lines() {
        return lines;
    }

    List<ChartRow> rows() {
        return lines.stream().map(Line::row).toList();
    }

    /** Where figures are drawn, with so much room to the right of it. */
    ChartBox plot(double right) {
        return new ChartBox(labelWidth + 10, top, WIDTH - right, bottom + 2);
    }

    void drawNames(Svg svg) {
        for (Heading heading : headings) {
            svg.lines("heading halo", 0, heading.middle(), Svg.Anchor.START, SvgText.wrap(heading.words(), WIDTH, 1));
        }
        lines.forEach(line -> svg.lines("label", labelWidth, line.middle(), Svg.Anchor.END, line.label()));
    }

    /** Draws the mark of a figure that cannot be shown, on the axis. */
    static void drawSymbol(Svg svg, ChartData data, Line line, double axis) {
        String symbol = data.shown(line.row().figure());
        svg.text("symbol halo", axis + 5, line.middle() + SvgText.DROP, Svg.Anchor.START, symbol);
    }
}
