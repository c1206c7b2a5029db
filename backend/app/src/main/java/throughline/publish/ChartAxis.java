package throughline.publish;

import java.util.List;
import java.util.stream.IntStream;
import throughline.cypher.Column.Kind;

/**
 * A scale with round steps.
 *
 * @param from the first step, and {@code to} the last
 */
record ChartAxis(double from, double to, double step) {

    private static final int STEPS = 5;
    private static final double SMALL = 0.1;
    private static final double TICK_ROOM = 18;
    // What floating point may add to a whole number of steps.
    private static final double TOLERANCE = 1e-9;

    /** From zero to at least the largest figure; rates up to the whole, or to a tenth where none is larger. */
    static ChartAxis fromZero(Kind kind, double largest) {
        if (kind == Kind.RATE) {
            double whole = largest <= SMALL ? SMALL : 1;
            return new ChartAxis(0, whole, whole / STEPS);
        }
        double end = kind == Kind.COUNT ? Math.max(largest, 1) : largest > 0 ? largest : 1;
        double step = kind == Kind.COUNT ? Math.max(1, step(end)) : step(end);
        return new ChartAxis(0, step * Math.ceil(end / step - TOLERANCE), step);
    }

    /** Such that it holds zero and all figures, of which some may be below. */
    static ChartAxis aroundZero(Kind kind, double smallest, double largest) {
        if (smallest >= 0) {
            return fromZero(kind, largest);
        }
        double step = step(Math.max(largest, 0) - smallest);
        return new ChartAxis(
                step * Math.floor(smallest / step + TOLERANCE),
                step * Math.ceil(Math.max(largest, 0) / step - TOLERANCE),
                step);
    }

    /** Shares from somewhat below the smallest to somewhat above the largest, as far as there are such. */
    static ChartAxis shares(double smallest, double largest) {
        double room = Math.max(0.02, (largest - smallest) / 10);
        double low = Math.max(0, smallest - room);
        double high = Math.min(1, largest + room);
        double step = step(high - low);
        return new ChartAxis(
                Math.max(0, step * Math.floor(low / step + TOLERANCE)),
                Math.min(1, step * Math.ceil(high / step - TOLERANCE)),
                step);
    }

    private static double step(double span) {
        double least = span / STEPS;
        double power = 1;
        while (power > least) {
            power /= 10;
        }
        while (power * 10 <= least) {
            power *= 10;
        }
        double times = least / power;
        return power * (times <= 1 + TOLERANCE ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round((to - from) / step))
                .mapToObj(i -> from + i * step)
                .filter(tick -> tick <= to + TOLERANCE)
                .toList();
    }

    /** Where a figure stands between the places of the first and the last step. */
    double at(double figure, double first, double last) {
        return first + (figure - from) / (to - from) * (last - first);
    }

    boolean holds(double figure) {
        return figure >= from - TOLERANCE && figure <= to + TOLERANCE;
    }

    String shown(double tick, Kind kind) {
        return HtmlFigures.number(tick, kind, kind.isShare() && step >= 0.01 - TOLERANCE ? 0 : 1);
    }

    /** Whether a step is where marks begin: zero, or the first step where the scale does not hold it. */
    private boolean isAxis(double tick) {
        return holds(0) ? Math.abs(tick) < TOLERANCE : tick == from;
    }

    /** Draws upright lines with their figures below. */
    void drawAcross(Svg svg, ChartBox plot, Kind kind) {
        for (double tick : ticks()) {
            double x = at(tick, plot.left(), plot.right());
            svg.line(isAxis(tick) ? "axis" : "grid", x, plot.top(), x, plot.bottom());
            svg.text("tick", x, plot.bottom() + TICK_ROOM, Svg.Anchor.MIDDLE, shown(tick, kind));
        }
    }

    /** Draws level lines with their figures to the left. */
    void drawUp(Svg svg, ChartBox plot, Kind kind) {
        for (double tick : ticks()) {
            double y = at(tick, plot.bottom(), plot.top());
            svg.line(isAxis(tick) ? "axis" : "grid", plot.left(), y, plot.right(), y);
            svg.text("tick", plot.left() - 6, y + SvgText.DROP, Svg.Anchor.END, shown(tick, kind));
        }
    }
}
