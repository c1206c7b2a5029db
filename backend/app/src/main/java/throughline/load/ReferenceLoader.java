package throughline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;

/**
 * Loads what comes with the product: the duties with their rights, and the calendar of working days. Does nothing where the
 * graph holds just these already. A duty that left the catalogue stays, since complaints may name it.
 */
@Component
public final class ReferenceLoader {

    private static final int BATCH = 5_000;

    private final Graph graph;
    private final CypherLibrary library;

    ReferenceLoader(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /** Loads the catalogue and the calendar; false if they were there. */
    public boolean load() {
        try {
            ReferenceTables tables = ReferenceTables.ofProduct();
            if (isThere(tables.fingerprint())) {
                return false;
            }
            put("put-rights", tables.rights());
            put("put-duties", tables.duties());
            put("link-duties", tables.duties());
            put("put-days", tables.days());
            graph.write(library.file(TableFiles.FOLDER, "mark-reference"), Map.of("fingerprint", tables.fingerprint()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere(String fingerprint) {
        return graph.read(
                        library.file(TableFiles.FOLDER, "read-reference"),
                        Map.of(),
                        row -> fingerprint.equals(row.textOrNull("fingerprint")))
                .contains(true);
    }

    private void put(String file, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
            graph.write(library.file(TableFiles.FOLDER, file), Map.of("rows", some));
        }
    }
}
