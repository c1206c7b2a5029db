package throughline.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Symbol;

/** What a cell says, to programs and to people. */
final class FigureText {

    private FigureText() {}

    /** For programs: rates as fractions with four digits, nothing where a symbol stands. */
    static String plain(Figure figure, Kind kind) {
        Object value = figure.value();
        if (value == null) {
            return "";
        }
        if (!isFigure(kind) || !(value instanceof Double number)) {
            return value.toString();
        }
        return (kind.isDivided() ? rounded(number, 4) : number(figure)).toPlainString();
    }

    /** For people: rates as percentages with one decimal, symbols in square brackets. */
    static String shown(Figure figure, Kind kind) {
        Symbol symbol = figure.symbol();
        if (symbol != null) {
            return symbol.shown();
        }
        if (isFigure(kind) && figure.value() instanceof Double number) {
            return kind.isShare()
                    ? percentage(number)
                    : rounded(number, kind == Kind.RATIO ? 2 : 1).toPlainString();
        }
        return String.valueOf(figure.value());
    }

    /**
     * The number in a cell that holds one, without digits that nobody needs: six are enough to show a rate as it would be
     * shown from all its digits, and do not hang on how a Java version prints a double.
     */
    static BigDecimal number(Figure figure) {
        if (figure.value() instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        BigDecimal number = rounded((Double) figure.value(), 6).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static boolean isFigure(Kind kind) {
        return kind == Kind.COUNT || kind.isMeasured() || kind.isDivided();
    }

    /** By decimal arithmetic: multiplied as a double, 0.2885 would be a little less than 28.85 per cent. */
    private static String percentage(double rate) {
        return BigDecimal.valueOf(rate).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    }
}
