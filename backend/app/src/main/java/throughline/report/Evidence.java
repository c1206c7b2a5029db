package throughline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;

/** Tells from what a table was made: read from the graph and from the catalogue of the program, not from a clock. */
final class Evidence {

    private static final String CATALOGUE = hash("duties.csv", "vocabulary.csv");
    private static final String CALENDAR = hash("bank-holidays.csv");

    private final Graph graph;
    private final CypherLibrary library;

    Evidence(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    Provenance of(TableData table, DisclosureRule rule) {
        return new Provenance(
                table.file().hash(),
                table.parameters(),
                asOf(),
                CATALOGUE,
                CALENDAR,
                data(),
                program(),
                rule.sentences());
    }

    private @Nullable LocalDate asOf() {
        List<LocalDate> dates =
                graph.read(library.file("evaluate", "read-as-of"), Map.of(), row -> row.dayOrNull("asOf"));
        return dates.isEmpty() ? null : dates.get(0);
    }

    private String data() {
        MessageDigest digest = sha256();
        graph.forEach(
                library.file("queries", "loads"),
                Map.of(),
                row -> digest.update(
                        (row.text("id") + " " + row.text("fingerprint") + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String program() {
        String version = Evidence.class.getPackage().getImplementationVersion();
        return "throughline " + (version == null ? "(not packaged)" : version);
    }

    private static String hash(String... files) {
        MessageDigest digest = sha256();
        for (String file : files) {
            try (InputStream in = Evidence.class.getResourceAsStream("/reference/" + file)) {
                digest.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
