package throughline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The test that lies beside a rule: facts as one Cypher statement, and what the rule must find and must not find in them.
 *
 * @param finds the keys of all findings
 * @param spares ids of cases, messages, obligations and the like that no finding may name
 */
record RuleTestFile(String title, LocalDate asOf, List<Line> finds, List<Line> spares, String statement) {

    private static final List<String> KEYS = List.of("title", "as-of", "finds", "spares");

    /** An id or key with the reason why it is found or spared. */
    record Line(String id, String why) {

        private static Line read(String value) {
            String[] parts = value.split("; ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("No reason is given: " + value);
            }
            return new Line(parts[0].strip(), parts[1].strip());
        }
    }

    static RuleTestFile beside(String ruleId) {
        String path = "/cypher/rules/" + ruleId + ".test.cypher";
        try (InputStream in = RuleTestFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no test " + path);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleTestFile read(String text) {
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("// ")).toList();
        header.forEach(RuleTestFile::checkKey);
        String statement = String.join("\n", text.lines().skip(header.size()).toList());
        return new RuleTestFile(
                values(header, "title").get(0),
                LocalDate.parse(values(header, "as-of").get(0)),
                values(header, "finds").stream().map(Line::read).toList(),
                values(header, "spares").stream().map(Line::read).toList(),
                statement.strip());
    }

    private static void checkKey(String line) {
        if (KEYS.stream().noneMatch(key -> line.startsWith("// " + key + ": "))) {
            throw new IllegalArgumentException("Unknown key in the header of a test: " + line);
        }
    }

    private static List<String> values(List<String> header, String key) {
        String start = "// " + key + ": ";
        return header.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    List<String> foundKeys() {
        return finds.stream().map(Line::id).toList();
    }

    List<String> sparedIds() {
        return spares.stream().map(Line::id).toList();
    }
}
