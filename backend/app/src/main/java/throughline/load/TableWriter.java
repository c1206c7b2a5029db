package throughline.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import throughline.bundle.Table;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.GraphTransaction;

/**
 * Writes the rows of one table, a batch in one transaction. Rows whose stored content hash is theirs are left alone. A row
 * that refers to a later one of its own table is stored without a hash until the other is there: a load that breaks off
 * between leaves it as one to be updated, so that the next load ends the work.
 */
final class TableWriter {

    /** What stands in these tables may matter to any case. */
    private static final Set<Table> FOR_EVERY_CASE =
            EnumSet.of(Table.AGENCIES, Table.SERVES, Table.OFFICERS, Table.POSTINGS);

    private static final String ROWS = "rows";

    private final Graph graph;
    private final Table table;
    private final TableFiles files;
    private final Touches touches;
    private final boolean empty;
    private final List<GraphRow> waiting = new ArrayList<>();
    private RowCounts counts = RowCounts.NONE;

    /** @param empty whether nothing of the table is stored, so that nothing need be looked up */
    TableWriter(Graph graph, Table table, TableFiles files, Touches touches, boolean empty) {
        this.graph = graph;
        this.touches = touches;
        this.table = table;
        this.files = files;
        this.empty = empty;
    }

    /** The files that note what has to be evaluated again. */
    record Touches(CypherFile cases, CypherFile everyCase) {

        static Touches of(CypherLibrary library) {
            return new Touches(
                    library.file(TableFiles.FOLDER, "touch-cases"),
                    library.file(TableFiles.FOLDER, "touch-every-case"));
        }
    }

    /** What became of the rows of a batch. */
    private record Outcome(List<GraphRow> created, List<GraphRow> updated, Set<String> unlinked) {}

    void write(List<GraphRow> rows) {
        Outcome outcome = graph.inOneTransaction(transaction -> write(transaction, rows));
        note(outcome);
        long done = outcome.created().size() + outcome.updated().size();
        counts = counts.plus(
                new RowCounts(outcome.created().size(), outcome.updated().size(), rows.size() - done));
    }

    private Outcome write(GraphTransaction transaction, List<GraphRow> rows) {
        Map<String, Long> stored = empty ? Map.of() : stored(transaction, rows);
        List<GraphRow> created = new ArrayList<>();
        List<GraphRow> updated = new ArrayList<>();
        for (GraphRow row : rows) {
            if (!stored.containsKey(row.id())) {
                created.add(row);
            } else if (!Long.valueOf(row.contentHash()).equals(stored.get(row.id()))) {
                updated.add(row);
            }
        }
        if (!created.isEmpty()) {
            transaction.write(files.create(), rows(created));
        }
        Set<String> left = updated.isEmpty() ? Set.of() : change(transaction, updated);
        List<GraphRow> written = new ArrayList<>(created);
        written.addAll(updated);
        Set<String> unlinked = link(transaction, written);
        touch(transaction, written, left);
        return new Outcome(created, updated, unlinked);
    }

    /** Notes in the same transaction what has to be evaluated again, so that a load that breaks off loses nothing. */
    private void touch(GraphTransaction transaction, List<GraphRow> written, Set<String> left) {
        if (FOR_EVERY_CASE.contains(table) && !written.isEmpty()) {
            transaction.write(touches.everyCase(), Map.of());
            return;
        }
        Set<String> cases = new TreeSet<>(left);
        Set<String> victims = new TreeSet<>();
        written.forEach(row -> row.noteTouched(cases, victims));
        if (!cases.isEmpty() || !victims.isEmpty()) {
            transaction.write(
                    touches.cases(), Map.of("caseIds", List.copyOf(cases), "victimIds", List.copyOf(victims)));
        }
    }

    private Map<String, Long> stored(GraphTransaction transaction, List<GraphRow> rows) {
        Map<String, Long> hashes = new HashMap<>();
        Map<String, ?> keys = Map.of(ROWS, rows.stream().map(GraphRow::key).toList());
        transaction.forEach(
                files.read(), keys, row -> hashes.put(row.text("id"), (Long) row.value(RowForm.CONTENT_HASH)));
        return hashes;
    }

    private Set<String> change(GraphTransaction transaction, List<GraphRow> rows) {
        if (TableFiles.RELATIONSHIPS.contains(table)) {
            transaction.write(files.change(), rows(rows));
            return Set.of();
        }
        return Set.copyOf(transaction.read(files.change(), rows(rows), row -> row.text("caseId")));
    }

    private Set<String> link(GraphTransaction transaction, List<GraphRow> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        files.link().ifPresent(link -> transaction.write(link, rows(rows)));
        List<GraphRow> own = rows.stream().filter(row -> row.targetId() != null).toList();
        return own.isEmpty() ? Set.of() : linkOwn(transaction, files.linkOwn().orElseThrow(), own);
    }

    private static Set<String> linkOwn(GraphTransaction transaction, CypherFile file, List<GraphRow> rows) {
        Map<String, ?> targets =
                Map.of(ROWS, rows.stream().map(GraphRow::target).toList());
        return Set.copyOf(transaction.read(file, targets, row -> row.text("id")));
    }

    private void note(Outcome outcome) {
        if (!outcome.unlinked().isEmpty()) {
            List<GraphRow> written = new ArrayList<>(outcome.created());
            written.addAll(outcome.updated());
            written.removeIf(row -> !outcome.unlinked().contains(row.id()));
            written.forEach(row -> waiting.add(row.withoutValues()));
        }
    }

    /** Relates the rows that had to wait until the whole table was there. */
    void finish(int size) {
        for (int from = 0; from < waiting.size(); from += size) {
            List<GraphRow> rows = waiting.subList(from, Math.min(from + size, waiting.size()));
            graph.inOneTransaction(
                    transaction -> linkOwn(transaction, files.linkOwn().orElseThrow(), rows));
        }
        waiting.clear();
    }

    private static Map<String, ?> rows(List<GraphRow> rows) {
        return Map.of(ROWS, rows.stream().map(GraphRow::values).toList());
    }

    RowCounts counts() {
        return counts;
    }
}
