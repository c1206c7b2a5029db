package throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import throughline.cypher.Column.Kind;
import throughline.cypher.CypherFile;
import throughline.disclosure.Publication;
import throughline.report.ProtectedTables.TableCells;

/**
 * What two tables of one population say twice: for each count that both have, the sums by the keys that both have. Whether
 * two sums are meant to be the same is not declared but seen: where they are equal, a reader can take them to be.
 */
final class SharedMargins {

    private final Publication publication;
    private final List<TableCells> tables;

    SharedMargins(Publication publication, List<TableCells> tables) {
        this.publication = publication;
        this.tables = tables;
    }

    /** Whether two tables can share a margin at all. */
    static boolean areLinked(CypherFile one, CypherFile other) {
        return one.one("population").equals(other.one("population"))
                && one.list("additive").stream().anyMatch(other.list("additive")::contains);
    }

    void add() {
        for (int i = 0; i < tables.size(); i++) {
            for (int j = i + 1; j < tables.size(); j++) {
                if (areLinked(tables.get(i).file(), tables.get(j).file())) {
                    add(tables.get(i), tables.get(j));
                }
            }
        }
    }

    private void add(TableCells one, TableCells other) {
        List<String> keys = new ArrayList<>(one.table().names(Kind.KEY));
        keys.retainAll(other.table().names(Kind.KEY));
        List<String> counts = new ArrayList<>(one.table().additive());
        counts.retainAll(other.table().additive());
        Map<List<String>, List<Integer>> mine = rows(one.table(), keys);
        Map<List<String>, List<Integer>> theirs = rows(other.table(), keys);
        mine.keySet().retainAll(theirs.keySet());
        for (String count : counts) {
            mine.forEach((values, rows) -> add(one, rows, other, theirs.get(values), count));
        }
    }

    private void add(TableCells one, List<Integer> rows, TableCells other, List<Integer> otherRows, String count) {
        if (sum(one.table(), rows, count) == sum(other.table(), otherRows, count)) {
            publication.equal(cells(one, rows, count), cells(other, otherRows, count));
        }
    }

    private static Map<List<String>, List<Integer>> rows(TableData table, List<String> keys) {
        int[] places = keys.stream().mapToInt(table::index).toArray();
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> values = new ArrayList<>();
            for (int place : places) {
                values.add(Objects.toString(table.rows().get(row).get(place)));
            }
            rows.computeIfAbsent(values, one -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static long sum(TableData table, List<Integer> rows, String count) {
        return rows.stream().mapToLong(row -> table.count(row, count)).sum();
    }

    private static int[] cells(TableCells cells, List<Integer> rows, String count) {
        return rows.stream().mapToInt(row -> cells.get(row, count)).toArray();
    }
}
