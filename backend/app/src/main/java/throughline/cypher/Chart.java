package throughline.cypher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the figures of a report table are drawn.
 *
 * @param value the column that is drawn
 * @param by the columns that name what is drawn: the bars, points or bands; for a heat map row and column, for routes from
 *     and to, for a control chart first the month
 */
public record Chart(Type type, String value, List<String> by) {

    private static final Pattern FORM = Pattern.compile("(?<type>[a-z]+) of (?<value>\\w+) by (?<by>\\w+(?:, \\w+)*)");

    /** The forms of a chart. */
    public enum Type {
        /** A bar a row, with an interval for a rate. */
        BARS,
        /** Rates against their bases, with limits around the common rate. */
        FUNNEL,
        /** Rates month by month, with limits around the mean of the series. */
        CONTROL,
        /** Rows and columns of shaded cells, each with its figure. */
        HEATMAP,
        /** Bands from one place to the next, as wide as the count. */
        SANKEY,
        /** Durations as lines from their start. */
        TIMELINE;

        /** Whether its limits say how far a share may lie by chance. */
        boolean isOfRates() {
            return this == FUNNEL || this == CONTROL;
        }

        private static Type of(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown chart '" + word + "', known are none, "
                            + Arrays.stream(values()).map(Type::word).collect(Collectors.joining(", "))));
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code TYPE of COLUMN by COLUMN, COLUMN}; nothing from {@code none}. */
    static Optional<Chart> read(String declaration) {
        if (declaration.equals("none")) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(declaration);
        if (!form.matches()) {
            throw new IllegalArgumentException("a chart is written TYPE of COLUMN by COLUMN, or none");
        }
        return Optional.of(new Chart(Type.of(form.group("type")), form.group("value"), Header.items(form.group("by"))));
    }

    /** Every column that it names. */
    List<String> columns() {
        return Stream.concat(Stream.of(value), by.stream()).toList();
    }
}
