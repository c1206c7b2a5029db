package throughline.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import throughline.report.Symbol;

/** Says in sentences what a chart shows. */
final class ChartText {

    /** More names than this are counted, not listed. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_EQUALS = 3;

    private ChartText() {}

    /** Such as {@code share by duty and right}. */
    static String title(ChartData data) {
        return capital(data.name()) + " by " + listed(data.keyNames());
    }

    /** The largest and the smallest of the figures that are drawn. */
    static String extremes(ChartData data, List<ChartRow> rows) {
        List<ChartRow> shown = rows.stream().filter(ChartRow::isShown).toList();
        if (shown.isEmpty()) {
            return "No figure can be shown.";
        }
        double largest = shown.stream().mapToDouble(ChartRow::value).max().getAsDouble();
        double smallest = shown.stream().mapToDouble(ChartRow::value).min().getAsDouble();
        if (largest == smallest) {
            return shown.size() == 1
                    ? "The only figure shown: %s with %s."
                            .formatted(shown.get(0).fullLabel(), data.spoken(largest))
                    : "All %d figures shown are %s.".formatted(shown.size(), data.spoken(largest));
        }
        return "Largest: %s. Smallest: %s.".formatted(those(data, shown, largest), those(data, shown, smallest));
    }

    private static String those(ChartData data, List<ChartRow> rows, double figure) {
        List<String> names = rows.stream()
                .filter(row -> row.value() == figure)
                .map(ChartRow::fullLabel)
                .toList();
        return names(names, MOST_EQUALS) + " with " + data.spoken(figure);
    }

    /** How many figures a symbol stands for, by symbol. */
    static String leftOut(List<ChartRow> rows) {
        long missing = rows.stream().filter(row -> !row.isShown()).count();
        if (missing == 0) {
            return rows.size() == 1 ? "Its figure is shown." : "All %d figures are shown.".formatted(rows.size());
        }
        String symbols = Arrays.stream(Symbol.values())
                .filter(symbol -> count(rows, symbol) > 0)
                .map(symbol -> "%d %s %s".formatted(count(rows, symbol), HtmlFigures.name(symbol), symbol.shown()))
                .collect(Collectors.joining(", "));
        return "%d of %d figures %s left out: %s."
                .formatted(missing, rows.size(), missing == 1 ? "is" : "are", symbols);
    }

    private static long count(List<ChartRow> rows, Symbol symbol) {
        return rows.stream().filter(row -> row.figure().symbol() == symbol).count();
    }

    /** That a chart stops before the table does. */
    static String cut(String what, int drawn, int all) {
        return "Only the first %d of %d %s are drawn; the table has them all.".formatted(drawn, all, what);
    }

    /** Where an axis that does not start at zero runs. */
    static String range(ChartData data, ChartAxis axis) {
        return "The axis runs from %s to %s."
                .formatted(
                        axis.shown(axis.from(), data.column().kind()),
                        axis.shown(axis.to(), data.column().kind()));
    }

    /** A list of names, with the number of those that are too many. */
    static String names(List<String> names) {
        return names(names, MOST_NAMES);
    }

    private static String names(List<String> names, int most) {
        String listed = names.stream().limit(most).collect(Collectors.joining("; "));
        int others = names.size() - most;
        return others <= 0 ? listed : listed + " and %d %s".formatted(others, others == 1 ? "other" : "others");
    }

    /** Such as {@code duty, right and month}. */
    static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static double largest(List<ChartRow> rows, ToDoubleFunction<ChartRow> figure) {
        return rows.stream().filter(ChartRow::isShown).mapToDouble(figure).max().orElse(0);
    }
}
