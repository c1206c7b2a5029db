package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;
import throughline.report.Symbol;

/** A grid with the figure in each cell, the darker the larger; what may not be shown is hatched. */
final class HeatmapChart {

    /** How many shades there are; the style sheet has a colour and a colour of text for each. */
    static final int SHADES = 5;

    private static final double MOST_LABEL = 250;
    private static final double LEAST_CELL = 60;
    private static final double MOST_CELL = 122;
    private static final double ROW = 34;
    private static final double SWATCH = 56;
    private static final double KEY_GAP = 36;
    private static final double KEY_WORDS = 40;
    private static final int HEAD_LINES = 3;
    private static final String HIDDEN = HtmlFigures.name(Symbol.CONFIDENTIAL) + " " + Symbol.CONFIDENTIAL.shown();

    private final ChartData data;
    private final HeatmapGrid grid;
    private final double largest;
    private final double labelWidth;
    private final double cellWidth;
    private final List<List<String>> heads;
    private final double top;
    private final double bottom;

    private HeatmapChart(ChartData data) {
        this.data = data;
        grid = HeatmapGrid.of(data);
        largest = largest(data.column().kind(), ChartText.largest(grid.drawn(), ChartRow::value));
        labelWidth = Math.min(MOST_LABEL, widest(grid.rows()));
        cellWidth = Math.min(MOST_CELL, Math.max(LEAST_CELL, widest(grid.columns()) + 10));
        heads = grid.columns().stream()
                .map(name -> SvgText.wrap(name, cellWidth - 6, HEAD_LINES))
                .toList();
        top = 10 + Svg.LINE * heads.stream().mapToInt(List::size).max().orElse(1);
        bottom = top + grid.rows().size() * ROW;
    }

    static ChartDrawing draw(ChartData data) {
        return new HeatmapChart(data).draw();
    }

    /** The end of the scale; whole shades for counts. */
    private static double largest(Kind kind, double figure) {
        double end = ChartAxis.fromZero(kind, figure).to();
        return kind == Kind.COUNT ? SHADES * Math.ceil(end / SHADES) : end;
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(SvgText::width).max().orElse(0);
    }

    private ChartDrawing draw() {
        List<String> sentences = sentences();
        double legend = left(0) + SHADES * SWATCH + KEY_GAP + KEY_WORDS + SvgText.width(HIDDEN);
        double width = Math.max(left(grid.columns().size()), legend) + 2;
        Svg svg = new Svg(width, bottom + 56, ChartText.title(data), sentences.get(0)).withHatching();
        drawNames(svg);
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                drawCell(svg, row, column);
            }
        }
        drawLegend(svg);
        return new ChartDrawing(ChartText.title(data), svg.finish(), sentences);
    }

    private double left(int column) {
        return labelWidth + 10 + column * cellWidth;
    }

    private void drawNames(Svg svg) {
        for (int column = 0; column < heads.size(); column++) {
            double middle = top - 6 - heads.get(column).size() * Svg.LINE / 2;
            svg.lines("label", left(column) + cellWidth / 2, middle, Svg.Anchor.MIDDLE, heads.get(column));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            double middle = top + (row + 0.5) * ROW;
            List<String> name = SvgText.wrap(grid.rows().get(row), labelWidth, 2);
            svg.lines("label", labelWidth, middle, Svg.Anchor.END, name);
        }
    }

    private void drawCell(Svg svg, int row, int column) {
        double x = left(column);
        double y = top + row * ROW;
        ChartRow cell = grid.cell(grid.rows().get(row), grid.columns().get(column));
        svg.rect(look(cell), x + 1, y + 1, cellWidth - 2, ROW - 2);
        if (cell == null) {
            return;
        }
        String words = data.shown(cell.figure());
        String look = cell.isShown() ? "on-shade-" + shade(cell.value()) : "symbol halo";
        svg.text(look, x + cellWidth / 2, y + ROW / 2 + SvgText.DROP, Svg.Anchor.MIDDLE, words);
    }

    private String look(@Nullable ChartRow cell) {
        if (cell == null) {
            return "nothing";
        }
        if (cell.isShown()) {
            return "shade-" + shade(cell.value());
        }
        return cell.figure().symbol() == Symbol.CONFIDENTIAL ? "hatched" : "blank";
    }

    private int shade(double figure) {
        return (int) Math.max(0, Math.min(SHADES - 1, Math.floor(figure / largest * SHADES)));
    }

    private void drawLegend(Svg svg) {
        double y = bottom + 18;
        double x = left(0);
        for (int shade = 0; shade < SHADES; shade++) {
            svg.rect("shade-" + shade, x + shade * SWATCH + 1, y, SWATCH - 2, 16);
        }
        for (int step = 0; step <= SHADES; step++) {
            String figure =
                    HtmlFigures.number(largest * step / SHADES, data.column().kind(), decimals());
            svg.text("tick", x + step * SWATCH, y + 32, Svg.Anchor.MIDDLE, figure);
        }
        double beside = x + SHADES * SWATCH + KEY_GAP;
        svg.rect("hatched", beside, y, 32, 16);
        svg.text("label", beside + KEY_WORDS, y + 8 + SvgText.DROP, Svg.Anchor.START, HIDDEN);
    }

    /** Those of the ends of the shades. */
    private int decimals() {
        return data.column().kind() == Kind.RATE ? 0 : 1;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Grid of %s by %s, in the order of the table; the scale below it tells the shades.%s"
                .formatted(
                        data.nameAndMeaning(),
                        ChartText.listed(data.keyNames()),
                        grid.hasEmpty() ? " Where a place is empty the table has no row." : ""));
        sentences.add(ChartText.extremes(data, grid.drawn()));
        sentences.add(ChartText.leftOut(grid.drawn()));
        if (grid.allRows() > grid.rows().size()) {
            sentences.add(ChartText.cut("rows", grid.rows().size(), grid.allRows()));
        }
        if (grid.allColumns() > grid.columns().size()) {
            sentences.add(ChartText.cut("columns", grid.columns().size(), grid.allColumns()));
        }
        return sentences;
    }
}
