package throughline.cypher;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A declared column of a report table. */
public record Column(String name, Kind kind, String meaning) {

    private static final Pattern FORM = Pattern.compile("(?<name>[a-z]\\w*) (?<kind>[a-z]+); (?<meaning>.+)");

    /** What a column holds, which decides how it is shown and suppressed. */
    public enum Kind {
        KEY,
        COUNT,
        RATE,
        DURATION,
        TEXT;

        private static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("unknown kind '" + word + "', known are " + words()));
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static String words() {
            return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
        }
    }

    /** Reads {@code NAME KIND; MEANING}. */
    static Column read(String declaration) {
        Matcher form = FORM.matcher(declaration);
        if (!form.matches()) {
            throw new IllegalArgumentException("a column is written NAME KIND; MEANING");
        }
        return new Column(form.group("name"), Kind.of(form.group("kind")), form.group("meaning"));
    }
}
