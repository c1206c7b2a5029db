package throughline;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import throughline.cypher.CypherFile;
import throughline.graph.Graph;
import throughline.graph.Row;

/** The expected tables of the demo, and the same read from the graph. */
final class DemoTables {

    static final Path DEMO = Path.of("../../seed/demo");
    private static final Path EXPECTED = DEMO.resolve("expected");

    private DemoTables() {}

    /** The expected table; with {@code -Dthroughline.rewrite-expected=true} it is first replaced by what was made. */
    static String expected(String name, String made) throws IOException {
        Path file = EXPECTED.resolve(name + ".csv");
        if (Boolean.getBoolean("throughline.rewrite-expected")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, made.replace("\r\n", "\n"));
        }
        return Files.readString(file);
    }

    static String fromGraph(Graph graph, String name) throws IOException {
        CypherFile query =
                new CypherFile(name, "demo-tables", Map.of(), List.of(), text("/demo-tables/" + name + ".cypher"));
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            List<Row> rows = graph.read(query, Map.of(), row -> row);
            csv.writeRecord(rows.get(0).columns());
            rows.forEach(row -> csv.writeRecord(row.columns().stream()
                    .map(column -> Objects.toString(row.value(column), ""))
                    .toList()));
        }
        return out.toString();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = DemoTables.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
