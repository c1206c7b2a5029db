package throughline.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The way of a pen. */
final class SvgPath {

    private final StringBuilder way = new StringBuilder();

    SvgPath moveTo(double x, double y) {
        return add('M', x, y);
    }

    SvgPath lineTo(double x, double y) {
        return add('L', x, y);
    }

    /** Moves the pen if it has drawn nothing yet, and else draws on. */
    SvgPath on(double x, double y) {
        return isEmpty() ? moveTo(x, y) : lineTo(x, y);
    }

    /** Draws a bend that leaves and arrives level, from a known place to the one named last. */
    SvgPath bendTo(double fromX, double fromY, double x, double y) {
        double middle = (fromX + x) / 2;
        return add('C', middle, fromY).add(' ', middle, y).add(' ', x, y);
    }

    SvgPath close() {
        way.append('Z');
        return this;
    }

    boolean isEmpty() {
        return way.isEmpty();
    }

    private SvgPath add(char command, double x, double y) {
        way.append(command).append(number(x)).append(' ').append(number(y));
        return this;
    }

    /** With two decimals at most, so that the last bits of a calculation do not show. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return way.toString();
    }
}
