package throughline.publish;

import java.util.Locale;
import throughline.cypher.Column.Kind;
import throughline.report.Figure;
import throughline.report.Symbol;

/** Names and figures as a reader of a page sees them. */
final class HtmlWords {

    private HtmlWords() {}

    /** A column's name in words, to stand inside a sentence: {@code medianWorkingDays} is {@code median working days}. */
    static String phrase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A column's name in words, to stand alone. */
    static String heading(String name) {
        String phrase = phrase(name);
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** What a cell says: rates in per cent with one decimal, other numbers with a comma between the thousands. */
    static String figure(Figure figure, Kind kind) {
        Symbol symbol = figure.symbol();
        if (symbol != null) {
            return symbol.shown();
        }
        return figure.value() instanceof Number number && kind != Kind.KEY && kind != Kind.TEXT
                ? number(number.doubleValue(), kind, 1)
                : String.valueOf(figure.value());
    }

    /** A number as figures of its kind are shown; whole ones that are no rates without decimals. */
    static String number(double value, Kind kind, int decimals) {
        if (kind == Kind.RATE) {
            return String.format(Locale.ROOT, "%." + decimals + "f%%", value * 100);
        }
        boolean whole = value == Math.rint(value);
        return String.format(Locale.ROOT, "%,." + (whole ? 0 : decimals) + "f", value);
    }

    /** The first words of what a symbol means, such as {@code confidential}. */
    static String name(Symbol symbol) {
        return symbol.meaning().split(":", 2)[0];
    }
}
