package throughline.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Symbol;

/** Figures as a reader of a page sees them: as in a text, with commas between the thousands. */
final class HtmlFigures {

    private HtmlFigures() {}

    static String shown(Figure figure, Kind kind) {
        return FigureText.isFigure(kind) && figure.value() instanceof Long whole
                ? grouped(BigDecimal.valueOf(whole))
                : FigureText.shown(figure, kind);
    }

    /** A number as figures of its kind are shown, with so many decimals; whole ones that are no rates have none. */
    static String number(double value, Kind kind, int decimals) {
        BigDecimal number = BigDecimal.valueOf(value);
        return kind.isShare()
                ? number.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP) + "%"
                : grouped(number.setScale(value == Math.rint(value) ? 0 : decimals, RoundingMode.HALF_UP));
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }

    /** The first words of what a symbol means, such as {@code confidential}. */
    static String name(Symbol symbol) {
        return symbol.meaning().split(":", 2)[0];
    }
}
