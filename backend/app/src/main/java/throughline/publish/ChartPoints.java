package throughline.publish;

/** Marks that can be told apart by their shape alone. */
final class ChartPoints {

    static final double RADIUS = 4.5;

    /** Of the ring around a point outside its limits. */
    static final double RING = RADIUS + 4;

    private ChartPoints() {}

    /** A small ring: nothing to see. */
    static void inside(Svg svg, double x, double y) {
        svg.circle("inside", x, y, RADIUS - 0.5);
    }

    /** A triangle. */
    static void outside(Svg svg, double x, double y) {
        double r = RADIUS + 1.5;
        svg.path(
                "outside",
                new SvgPath()
                        .moveTo(x, y - r)
                        .lineTo(x + r, y + r - 1)
                        .lineTo(x - r, y + r - 1)
                        .close());
    }

    /** A full square on its corner. */
    static void farOutside(Svg svg, double x, double y) {
        double r = RADIUS + 1.5;
        svg.path(
                "far",
                new SvgPath()
                        .moveTo(x, y - r)
                        .lineTo(x + r, y)
                        .lineTo(x, y + r)
                        .lineTo(x - r, y)
                        .close());
    }

    /** A full dot in a ring. */
    static void ringed(Svg svg, double x, double y) {
        svg.circle("ring", x, y, RING);
        svg.circle("dot", x, y, RADIUS - 1);
    }
}
