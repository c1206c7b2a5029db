package throughline.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import throughline.bundle.Table;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;

/**
 * Loads a valid bundle into the graph, a batch of rows in one transaction. Loading it again changes nothing; a corrected
 * bundle changes the rows that differ, with their relationships. A load that broke off is ended by loading again. Rows
 * that a later bundle no longer has stay in the graph: a bundle says what is known, not what was withdrawn.
 */
@Component
public final class BundleLoader {

    /** Rows in one transaction. */
    static final int BATCH = 5_000;

    /** Of so many warnings the texts are kept with the load. */
    static final int KEPT_WARNINGS = 1_000;

    private final Graph graph;
    private final CypherLibrary library;
    private final ReferenceLoader reference;
    private final int batch;

    @Autowired
    BundleLoader(Graph graph, CypherLibrary library, ReferenceLoader reference) {
        this(graph, library, reference, BATCH);
    }

    /** @param batch how many rows go into one transaction */
    BundleLoader(Graph graph, CypherLibrary library, ReferenceLoader reference, int batch) {
        this.graph = graph;
        this.library = library;
        this.reference = reference;
        this.batch = batch;
    }

    /**
     * Loads a bundle, and the catalogue first, to which it refers.
     *
     * @param loadedAt the time of this load, kept with it
     */
    public LoadSummary load(ValidBundle bundle, Instant loadedAt, LoadProgress progress) {
        reference.load();
        boolean resumed = graph.inOneTransaction(transaction -> transaction
                .read(library.file(TableFiles.FOLDER, "begin-load"), Map.of(), row -> row.booleanOrNull("resumed"))
                .contains(true));
        Map<Table, TableWriter> writers = writers(bundle);
        new RowBatches(bundle, batch).forEach(rows -> {
            TableWriter writer = writers.get(rows.table());
            if (!rows.rows().isEmpty()) {
                writer.write(rows.rows());
            }
            if (rows.isLast()) {
                writer.finish(batch);
            }
            long total = bundle.tables().get(rows.table()).rows();
            progress.loaded(rows.table(), writer.counts().read(), total);
        });
        LoadSummary summary = summary(bundle, writers, resumed);
        mark(bundle, loadedAt, summary.total().changed());
        return summary;
    }

    private Map<Table, TableWriter> writers(ValidBundle bundle) {
        Map<String, Long> stored = new HashMap<>();
        graph.read(library.file(TableFiles.FOLDER, "count-rows"), Map.of(), row -> {
            row.columns().forEach(table -> stored.put(table, row.integer(table)));
            return row;
        });
        Map<Table, TableWriter> writers = new EnumMap<>(Table.class);
        TableWriter.Touches touches = TableWriter.Touches.of(library);
        for (Table table : bundle.tables().keySet()) {
            boolean empty = stored.get(table.id()) == 0;
            writers.put(table, new TableWriter(graph, table, TableFiles.of(table, library), touches, empty));
        }
        return writers;
    }

    private static LoadSummary summary(ValidBundle bundle, Map<Table, TableWriter> writers, boolean resumed) {
        Map<Table, RowCounts> counts = new EnumMap<>(Table.class);
        writers.forEach((table, writer) -> counts.put(table, writer.counts()));
        return new LoadSummary(
                bundle.fingerprint(), counts, resumed, bundle.warnings().count());
    }

    private void mark(ValidBundle bundle, Instant loadedAt, boolean changed) {
        Map<String, Object> properties = Map.of(
                "id", bundle.fingerprint(),
                "fingerprint", bundle.fingerprint(),
                "loadedAt", loadedAt,
                "tables", bundle.tables().keySet().stream().map(Table::id).toList(),
                "filled", List.copyOf(bundle.filled()),
                "warnings", warnings(bundle));
        graph.write(library.file(TableFiles.FOLDER, "mark-load"), Map.of("properties", properties, "changed", changed));
    }

    private static List<String> warnings(ValidBundle bundle) {
        List<String> lines = bundle.warnings().lines();
        if (lines.size() <= KEPT_WARNINGS) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, KEPT_WARNINGS));
        kept.add((bundle.warnings().count() - KEPT_WARNINGS) + " more");
        return kept;
    }
}
