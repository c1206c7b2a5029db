package throughline.report;

/**
 * The 95 per cent interval of a rate after Wilson: it stays between 0 and 1 and holds for small bases and for rates near the
 * ends, where the usual interval does not. Source: E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, 1927.
 *
 * @param from a fraction of 1, less than 0 for a difference
 * @param to a fraction of 1
 */
record Interval(double from, double to) {

    /** The standard normal deviate of a two-sided 95 per cent interval. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval of a share.
     *
     * @param base at least 1
     */
    static Interval of(long count, long base) {
        double share = (double) count / base;
        double spread = Z * Z / base;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(share * (1 - share) / base + spread / (4 * base)) / (1 + spread);
        return new Interval(count == 0 ? 0 : middle - half, count == base ? 1 : middle + half);
    }

    /**
     * The interval of the difference of two shares, out of the intervals of both. Source: R. G. Newcombe, Interval estimation
     * for the difference between independent proportions, 1998, method 10.
     */
    static Interval ofDifference(long count, long base, long otherCount, long otherBase) {
        double share = (double) count / base;
        double other = (double) otherCount / otherBase;
        Interval one = of(count, base);
        Interval two = of(otherCount, otherBase);
        return new Interval(
                share - other - Math.hypot(share - one.from, two.to - other),
                share - other + Math.hypot(one.to - share, other - two.from));
    }
}
