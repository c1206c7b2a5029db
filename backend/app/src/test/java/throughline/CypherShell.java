package throughline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.cypher.CypherFile;
import throughline.cypher.Parameter;

/** The cypher-shell of the vendor, as a process of its own: its libraries are not those of the driver here. */
final class CypherShell {

    private static final Path LIBRARIES = Path.of("../shell/target/lib");
    private static final Path REPORTS = Path.of("../../cypher/reports");
    private static final String MARK = "report ";

    private final String uri;

    CypherShell(String uri) {
        this.uri = uri;
    }

    /** What each file of a report prints with its defaults, by id: the names of the columns, then the rows. */
    Map<String, List<String>> run(List<CypherFile> reports) throws IOException, InterruptedException {
        Path script = Files.createTempFile("reports", ".cypher");
        Path out = Files.createTempFile("reports", ".txt");
        Files.writeString(script, reports.stream().map(CypherShell::steps).collect(Collectors.joining()));
        Process shell = new ProcessBuilder(command(script))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = shell.waitFor();
        List<String> lines = Files.readAllLines(out, UTF_8);
        if (code != 0) {
            throw new IOException("cypher-shell ended with " + code + ": " + lines);
        }
        return byReport(lines);
    }

    private List<String> command(Path script) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-cp",
                LIBRARIES.toAbsolutePath() + "/*",
                "org.neo4j.shell.Main",
                "-a",
                uri,
                "--format",
                "plain",
                "--access-mode",
                "read",
                "-f",
                script.toString());
    }

    private static String steps(CypherFile report) {
        String parameters = report.parameters().stream()
                .map(parameter -> parameter.name() + ": " + literal(parameter))
                .collect(Collectors.joining(", "));
        return "RETURN '%s%s' AS mark;\n:params {%s}\n:source %s\n"
                .formatted(
                        MARK, report.id(), parameters, REPORTS.toAbsolutePath().resolve(report.id() + ".cypher"));
    }

    private static String literal(Parameter parameter) {
        Object value = parameter.defaultValue();
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }

    private static Map<String, List<String>> byReport(List<String> lines) {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("\"" + MARK)) {
                current = new ArrayList<>();
                reports.put(line.substring(MARK.length() + 1, line.length() - 1), current);
            } else if (!line.equals("mark")) {
                current.add(line);
            }
        }
        return reports;
    }

    /** A value as the shell prints it. */
    static String printed(Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(CypherShell::printed).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : value.toString();
    }
}
