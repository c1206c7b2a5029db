package throughline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import throughline.cypher.Column.Kind;
import throughline.report.ShownColumn;

/** Heads columns with words: {@code medianWorkingDays} with {@code Median working days}. */
final class Headings {

    private Headings() {}

    /** One for each column, no two alike. */
    static List<String> of(List<ShownColumn> columns) {
        List<String> headings = new ArrayList<>();
        String declared = "";
        for (ShownColumn column : columns) {
            declared = column.part() == ShownColumn.Part.DECLARED ? declared(column) : declared;
            String heading = declared + ending(column);
            boolean taken = headings.stream().anyMatch(heading::equalsIgnoreCase);
            headings.add(taken ? heading + " (" + column.name() + ")" : heading);
        }
        return headings;
    }

    private static String declared(ShownColumn column) {
        String words = words(column.name());
        boolean lacksUnit = column.kind() == Kind.DURATION && !words.contains("day");
        return lacksUnit ? words + " (working days)" : words;
    }

    private static String words(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^p([0-9]+) ", "$1th percentile ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String ending(ShownColumn column) {
        return switch (column.part()) {
            case DECLARED -> "";
            case INTERVAL_FROM -> ", 95% interval from";
            case INTERVAL_TO -> ", 95% interval to";
            case LOWER_BOUND -> ", lowest";
            case UPPER_BOUND -> ", highest";
        };
    }
}
