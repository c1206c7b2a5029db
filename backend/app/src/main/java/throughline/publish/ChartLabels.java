package throughline.publish;

import java.util.ArrayList;
import java.util.List;

/** Writes names beside points so that none covers another name or a point. */
final class ChartLabels {

    private static final double HEIGHT = 15;
    private static final double[] DISTANCES = {9, 20, 32, 46};
    // To the right first, then round the point.
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};

    private final ChartBox area;
    private final List<ChartBox> taken = new ArrayList<>();

    ChartLabels(ChartBox area) {
        this.area = area;
    }

    void keepClear(double x, double y, double radius) {
        taken.add(new ChartBox(x - radius, y - radius, x + radius, y + radius));
    }

    /** Writes a name at the first free place; where there is none it is left to the text beside the picture. */
    void place(Svg svg, String words, double x, double y) {
        for (double distance : DISTANCES) {
            for (int[] direction : DIRECTIONS) {
                if (tryAt(svg, words, x, y, direction, distance)) {
                    return;
                }
            }
        }
    }

    private boolean tryAt(Svg svg, String words, double x, double y, int[] direction, double distance) {
        double endX = x + direction[0] * distance;
        double endY = y + direction[1] * distance;
        double width = SvgText.width(words);
        double left = endX - width * (1 - direction[0]) / 2;
        ChartBox box = new ChartBox(left, endY - HEIGHT / 2, left + width, endY + HEIGHT / 2);
        if (!area.contains(box) || taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        if (distance > DISTANCES[0]) {
            svg.line("leader", x, y, endX, endY);
        }
        svg.text("label halo", endX, endY + SvgText.DROP, anchor(direction[0]), words);
        return true;
    }

    private static Svg.Anchor anchor(int side) {
        return side > 0 ? Svg.Anchor.START : side < 0 ? Svg.Anchor.END : Svg.Anchor.MIDDLE;
    }
}
