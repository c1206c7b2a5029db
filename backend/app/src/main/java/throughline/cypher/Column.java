package throughline.cypher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A declared column of a report table.
 *
 * @param of the count that a rate or ratio divides by another, or on which a duration, a quantile or another
 *     count rests; of a difference the rate from
 *     which the other is taken away; absent = none, or not told
 * @param in the count that is the base of a rate or ratio; of a difference the rate that is taken away
 * @param unknown the count of those for which nobody can tell whether they belong to the rate
 */
public record Column(
        String name,
        Kind kind,
        String meaning,
        @Nullable String of,
        @Nullable String in,
        @Nullable String unknown) {

    private static final Pattern FORM = Pattern.compile("(?<name>[a-z]\\w*) (?<kind>[a-z]+)"
            + "(?: of (?<of>\\w+)(?: (?:in|from) (?<in>\\w+)(?: unknown (?<unknown>\\w+))?)?)?; (?<meaning>.+)");

    /** What a column holds, which decides how it is shown and suppressed. */
    public enum Kind {
        /** Tells the rows apart, together with the other keys. */
        KEY,
        /** How many. */
        COUNT,
        /** A share, a number from 0 to 1. */
        RATE,
        /** So many to each one of something else, a number from 0. */
        RATIO,
        /** How much higher one rate is than another, a number from -1 to 1. */
        DIFFERENCE,
        /** Working days. */
        DURATION,
        /** What a given part of a count stay under, such as a median, in the unit that its meaning names. */
        QUANTILE,
        /** Words that belong to a key. */
        TEXT,
        /** The ids of the cases behind a figure; never published. */
        CASES;

        private static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("unknown kind '" + word + "', known are " + words()));
        }

        /** Whether it is made of other figures of its row by division. */
        public boolean isDivided() {
            return this == RATE || this == RATIO || this == DIFFERENCE;
        }

        /** Whether it says how much rather than how many. */
        public boolean isMeasured() {
            return this == DURATION || this == QUANTILE;
        }

        /** Whether it may rest on a count without being divided by it. */
        private boolean mayRestOnACount() {
            return this == COUNT || isMeasured();
        }

        /** Whether it is shown in per cent, or in percentage points. */
        public boolean isShare() {
            return this == RATE || this == DIFFERENCE;
        }

        /** As a header writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static String words() {
            return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
        }
    }

    /** A column that rests on no other. */
    public Column(String name, Kind kind, String meaning) {
        this(name, kind, meaning, null, null, null);
    }

    /** Whether the column names the rows rather than counts something. */
    public boolean isWords() {
        return kind == Kind.KEY || kind == Kind.TEXT;
    }

    /** Reads {@code NAME KIND[ of COUNT[ in COUNT[ unknown COUNT]]]; MEANING}, or {@code NAME difference of RATE from RATE; MEANING}. */
    static Column read(String declaration) {
        Matcher form = FORM.matcher(declaration);
        if (!form.matches()) {
            throw new IllegalArgumentException("a column is written NAME KIND[ of COUNT[ in COUNT]]; MEANING");
        }
        Column column = new Column(
                form.group("name"),
                Kind.of(form.group("kind")),
                form.group("meaning"),
                form.group("of"),
                form.group("in"),
                form.group("unknown"));
        column.checkForm();
        return column;
    }

    private void checkForm() {
        if (kind.isDivided() && in == null) {
            throw new IllegalArgumentException(
                    "a %s says of what: NAME rate of COUNT in COUNT, or NAME difference of RATE from RATE"
                            .formatted(kind.word()));
        }
        if (!kind.isDivided() && (in != null || (of != null && !kind.mayRestOnACount()))) {
            throw new IllegalArgumentException("only a rate, a ratio or a difference is of something in something");
        }
    }

    /** The columns that the column names: counts, or for a difference rates. */
    List<String> parts() {
        return Stream.of(of, in, unknown).filter(Objects::nonNull).toList();
    }
}
