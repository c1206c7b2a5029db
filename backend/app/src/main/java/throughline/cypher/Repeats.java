package throughline.cypher;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts of a report table that say again, or sum up, what other rows of the same keys count.
 *
 * @param by the keys that these rows share
 */
public record Repeats(List<String> counts, List<String> by) {

    private static final Pattern FORM = Pattern.compile("(?<counts>\\w+(?:, \\w+)*) by (?<by>\\w+(?:, \\w+)*)");

    /** Reads {@code COUNT, COUNT by KEY, KEY}. */
    static Repeats read(String declaration) {
        Matcher form = FORM.matcher(declaration);
        if (!form.matches()) {
            throw new IllegalArgumentException("what repeats is written COUNT, COUNT by KEY, KEY");
        }
        return new Repeats(Header.items(form.group("counts")), Header.items(form.group("by")));
    }
}
