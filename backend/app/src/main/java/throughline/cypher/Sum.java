package throughline.cypher;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds between the counts of each row of a report table.
 *
 * @param total the count that the others add up to
 */
public record Sum(String total, List<String> parts) {

    private static final Pattern FORM = Pattern.compile("\\w+ = \\w+( \\+ \\w+)*");

    /** Reads {@code TOTAL = PART + PART}. */
    static Sum read(String declaration) {
        if (!FORM.matcher(declaration).matches()) {
            throw new IllegalArgumentException("a sum is written TOTAL = PART + PART");
        }
        String[] sides = declaration.split(" = ");
        return new Sum(sides[0], Arrays.asList(sides[1].split(" \\+ ")));
    }

    /** Every count that it names. */
    List<String> counts() {
        return Stream.concat(Stream.of(total), parts.stream()).toList();
    }
}
