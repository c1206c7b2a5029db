package throughline.publish;

/**
 * How far a rate may lie from a common rate by chance alone: the normal approximation of the binomial around the common rate,
 * as in the score test. A rate lies outside the 95 per cent limits just when its 95 per cent interval after Wilson does not hold
 * the common rate, so that a funnel says the same as the intervals of its table.
 */
record FunnelLimits(double common) {

    /** One in twenty lies outside by chance. */
    static final double NEAR = 1.959964;

    /** One in five hundred lies outside by chance. */
    static final double FAR = 3.090232;

    /** Where the limits lie so many deviations away for a base. */
    double width(double deviations, double base) {
        return deviations * Math.sqrt(common * (1 - common) / base);
    }

    boolean isOutside(double deviations, double rate, double base) {
        return Math.abs(rate - common) > width(deviations, base);
    }
}
