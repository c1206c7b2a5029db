package throughline.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes names beside points so that none covers another name or a point. */
final class ChartLabels {

    private static final double HEIGHT = 15;
    private static final double[] DISTANCES = {10, 20, 32, 46};
    // To the right first, then round the point.
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};
    // Beyond the point from which a line to a name comes.
    private static final double[] PARTS_OF_A_LINE = {0.5, 0.6, 0.7, 0.8, 0.9, 1};

    private final ChartBox area;
    private final List<ChartBox> taken = new ArrayList<>();
    private final List<Label> waiting = new ArrayList<>();

    private record Label(String words, double x, double y) {}

    ChartLabels(ChartBox area) {
        this.area = area;
    }

    /** Keeps names off a mark. */
    void keepClear(double x, double y, double radius) {
        taken.add(new ChartBox(x - radius, y - radius, x + radius, y + radius));
    }

    void add(String words, double x, double y) {
        waiting.add(new Label(words, x, y));
    }

    /** Writes each name at its nearest free place; those for which there is none are left to the text beside the picture. */
    void draw(Svg svg) {
        for (double distance : DISTANCES) {
            waiting.removeIf(
                    label -> Arrays.stream(DIRECTIONS).anyMatch(direction -> isDrawn(svg, label, direction, distance)));
        }
    }

    private boolean isDrawn(Svg svg, Label label, int[] direction, double distance) {
        double x = label.x() + direction[0] * distance;
        double y = label.y() + direction[1] * distance;
        double width = SvgText.width(label.words());
        double left = x - width * (1 - direction[0]) / 2;
        ChartBox box = new ChartBox(left, y - HEIGHT / 2, left + width, y + HEIGHT / 2);
        boolean leads = distance > DISTANCES[0];
        if (!area.contains(box) || isTaken(box) || (leads && isCrossing(label, x, y))) {
            return false;
        }
        taken.add(box);
        if (leads) {
            svg.line("leader", label.x(), label.y(), x, y);
        }
        svg.text("label halo", x, y + SvgText.DROP, anchor(direction[0]), label.words());
        return true;
    }

    private boolean isTaken(ChartBox box) {
        return taken.stream().anyMatch(box::meets);
    }

    /** Whether a line from a point to its name would run through something else. */
    private boolean isCrossing(Label label, double endX, double endY) {
        return Arrays.stream(PARTS_OF_A_LINE).anyMatch(part -> {
            double x = label.x() + part * (endX - label.x());
            double y = label.y() + part * (endY - label.y());
            return isTaken(new ChartBox(x, y, x + 1, y + 1));
        });
    }

    private static Svg.Anchor anchor(int side) {
        return side > 0 ? Svg.Anchor.START : side < 0 ? Svg.Anchor.END : Svg.Anchor.MIDDLE;
    }
}
