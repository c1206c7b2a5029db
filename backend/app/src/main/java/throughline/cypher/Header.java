package throughline.cypher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines before the statement, as entries.
 *
 * @param length how many lines of the file they take
 */
record Header(List<Entry> entries, int length) {

    static final String PARAMETER = "parameter";

    private static final Pattern KEY = Pattern.compile("// (?<key>[a-z]+): (?<value>\\S.*)");
    private static final Pattern CONTINUATION = Pattern.compile("// {3}(?<value>\\S.*)");

    /**
     * One key with its value.
     *
     * @param line where it starts, counted from 1
     */
    record Entry(int line, String key, String value) {}

    /** Reads the lines at the top that are comments; tells of every line that is no header line. */
    static Header read(List<String> lines, Consumer<Problem> problems, String file) {
        List<Entry> entries = new ArrayList<>();
        int line = 0;
        while (line < lines.size() && lines.get(line).startsWith("//")) {
            String written = lines.get(line++).stripTrailing();
            if (!take(written, line, entries)) {
                problems.accept(new Problem(file, line, "not a header line '// key: value': " + written));
            }
        }
        return new Header(List.copyOf(entries), line);
    }

    private static boolean take(String written, int line, List<Entry> entries) {
        Matcher continuation = CONTINUATION.matcher(written);
        if (continuation.matches() && !entries.isEmpty()) {
            Entry before = entries.remove(entries.size() - 1);
            String value = before.value() + " " + continuation.group("value");
            return entries.add(new Entry(before.line(), before.key(), value));
        }
        Matcher key = KEY.matcher(written);
        return key.matches() && entries.add(new Entry(line, key.group("key"), key.group("value")));
    }

    /** The items of a list with commas; {@code none} stands for no item. */
    static List<String> items(String value) {
        return value.equals("none")
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::strip).toList();
    }
}
