package throughline.publish;

import java.util.ArrayList;
import java.util.List;

/** Says below a picture what its lines and marks mean. */
final class ChartLegend {

    private static final double MARK = 32;
    private static final double GAP = 20;
    private static final double ROW = 20;

    private final List<List<Entry>> rows = new ArrayList<>();

    /** Draws a mark whose middle is named. */
    interface Mark {
        void draw(Svg svg, double x, double y);
    }

    /** A mark with what it means. */
    record Entry(String words, Mark mark) {

        /** For a line of some look. */
        static Entry line(String look, String words) {
            return new Entry(words, (svg, x, y) -> svg.line(look, x - 13, y, x + 13, y));
        }

        private double width() {
            return MARK + SvgText.width(words) + GAP;
        }
    }

    /** Puts as many entries beside each other as a width holds. */
    ChartLegend(double width, List<Entry> entries) {
        double left = 0;
        for (Entry entry : entries) {
            if (rows.isEmpty() || left + entry.width() - GAP > width) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            left += entry.width();
        }
    }

    double height() {
        return rows.size() * ROW;
    }

    void draw(Svg svg, double left, double top) {
        double y = top + ROW / 2;
        for (List<Entry> row : rows) {
            double x = left;
            for (Entry entry : row) {
                entry.mark().draw(svg, x + MARK / 2 - 3, y);
                svg.text("label", x + MARK, y + SvgText.DROP, Svg.Anchor.START, entry.words());
                x += entry.width();
            }
            y += ROW;
        }
    }
}
