package throughline.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import throughline.cypher.Column.Kind;
import throughline.cypher.CypherFile;
import throughline.cypher.Sum;
import throughline.disclosure.Publication;
import throughline.disclosure.Suppression;

/**
 * Decides which counts of tables that are published together are hidden: the small ones, and so many others that no small
 * one can be worked out. Tables of one population that count the same are one publication: where they agree on a margin,
 * one could be subtracted from the other.
 */
final class Protection {

    /** What it costs to hide a figure: many small ones rather than a total. */
    private static final int PART = 1;

    private static final int TOTAL = 50;

    private final DisclosureRule rule;
    private final Publication publication = new Publication();
    private final List<TableCells> tables = new ArrayList<>();

    private Protection(DisclosureRule rule) {
        this.rule = rule;
    }

    /** The counts to be hidden, in the order of the tables. */
    static List<HiddenCounts> of(List<TableData> published, DisclosureRule rule) {
        Protection protection = new Protection(rule);
        published.forEach(protection::add);
        new SharedMargins(protection.publication, protection.tables).add();
        BitSet hidden = Suppression.of(protection.publication);
        return protection.tables.stream().map(cells -> cells.hidden(hidden)).toList();
    }

    private void add(TableData table) {
        TableCells cells = new TableCells(table);
        for (int row = 0; row < table.rows().size(); row++) {
            for (String column : table.names(Kind.COUNT)) {
                cells.put(row, column, cell(table, row, column));
            }
        }
        if (table.hasTotal()) {
            table.additive().forEach(column -> addTotal(table, cells, column));
        }
        table.file().sums().forEach(sum -> addSums(table, cells, sum));
        tables.add(cells);
    }

    private int cell(TableData table, int row, String column) {
        long count = table.count(row, column);
        boolean small = table.disclosive().contains(column) && rule.isTooSmall(count, keys(table, row));
        return publication.cell(count, small, PART);
    }

    private static List<String> keys(TableData table, int row) {
        List<String> keys = new ArrayList<>();
        table.names(Kind.KEY)
                .forEach(key -> keys.add(Objects.toString(table.rows().get(row).get(table.index(key)))));
        return keys;
    }

    private void addTotal(TableData table, TableCells cells, String column) {
        long total = table.total(column);
        boolean small = table.disclosive().contains(column) && rule.isTooSmall(total, List.of());
        int cell = publication.cell(total, small, TOTAL);
        cells.put(HiddenCounts.TOTAL, column, cell);
        publication.equal(
                new int[] {cell},
                IntStream.range(0, table.rows().size())
                        .map(row -> cells.get(row, column))
                        .toArray());
    }

    private void addSums(TableData table, TableCells cells, Sum sum) {
        IntStream.range(0, table.rows().size()).forEach(row -> addSum(cells, row, sum));
        if (table.hasTotal()
                && table.additive().containsAll(sum.parts())
                && table.additive().contains(sum.total())) {
            addSum(cells, HiddenCounts.TOTAL, sum);
        }
    }

    private void addSum(TableCells cells, int row, Sum sum) {
        publication.equal(
                new int[] {cells.get(row, sum.total())},
                sum.parts().stream().mapToInt(part -> cells.get(row, part)).toArray());
    }

    /** The cells of a table in the publication. */
    static final class TableCells {

        private final TableData table;
        private final Map<String, Map<Integer, Integer>> numbers = new HashMap<>();

        private TableCells(TableData table) {
            this.table = table;
        }

        CypherFile file() {
            return table.file();
        }

        TableData table() {
            return table;
        }

        private void put(int row, String column, int cell) {
            numbers.computeIfAbsent(column, one -> new HashMap<>()).put(row, cell);
        }

        int get(int row, String column) {
            return numbers.get(column).get(row);
        }

        private HiddenCounts hidden(BitSet cells) {
            HiddenCounts hidden = new HiddenCounts();
            numbers.forEach((column, rows) -> rows.forEach((row, cell) -> {
                if (cells.get(cell)) {
                    hidden.add(row, column);
                }
            }));
            return hidden;
        }
    }
}
