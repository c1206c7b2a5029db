package throughline.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import throughline.cypher.Column;
import throughline.cypher.Column.Kind;
import throughline.cypher.CypherFile;
import throughline.cypher.Repeats;
import throughline.cypher.Sum;
import throughline.disclosure.Publication;
import throughline.disclosure.Suppression;

/** Tables with exact figures as one publication, and what of it is hidden. */
final class ProtectedTables {

    /** What is lost with a figure is as much as it counts, and with a total twice as much: small parts go first. */
    private static final int TOTAL = 2;

    private static final int MOST = 1_000_000;

    private final DisclosureRule rule;
    private final Publication publication = new Publication();
    private final List<TableCells> tables = new ArrayList<>();
    private final BitSet sensitive = new BitSet();
    private final BitSet unpublished = new BitSet();
    private BitSet hidden = new BitSet();

    private ProtectedTables(DisclosureRule rule) {
        this.rule = rule;
    }

    static ProtectedTables of(List<TableData> published, DisclosureRule rule) {
        ProtectedTables tables = new ProtectedTables(rule);
        published.forEach(tables::add);
        new SharedMargins(tables.publication, tables.tables).add();
        tables.hidden = Suppression.of(tables.publication);
        return tables;
    }

    /** Only the counts of a table that are too small themselves; the others are rounded. */
    static HiddenCounts small(TableData table, DisclosureRule rule) {
        SmallCounts small = new SmallCounts(table, rule);
        HiddenCounts hidden = new HiddenCounts(true);
        for (String column : table.names(Kind.COUNT)) {
            IntStream.range(0, table.rows().size())
                    .filter(row -> small.contains(row, column))
                    .forEach(row -> hidden.add(row, column));
            if (table.hasTotal() && table.additive().contains(column) && small.containsTotal(column)) {
                hidden.add(HiddenCounts.TOTAL, column);
            }
        }
        return hidden;
    }

    HiddenCounts hidden(int table) {
        return tables.get(table).hidden(hidden);
    }

    /** How much of all that is counted is hidden only for the sake of other counts. */
    double hiddenShare() {
        long all = sum(IntStream.range(0, publication.size()));
        long besides = sum(hidden.stream().filter(cell -> !sensitive.get(cell)));
        return all == 0 ? 0 : (double) besides / all;
    }

    private long sum(IntStream cells) {
        return cells.filter(cell -> !unpublished.get(cell))
                .mapToLong(publication::value)
                .sum();
    }

    private void add(TableData table) {
        TableCells cells = new TableCells(table);
        SmallCounts small = new SmallCounts(table, rule);
        List<String> counts = table.names(Kind.COUNT);
        for (int row = 0; row < table.rows().size(); row++) {
            for (String column : counts) {
                cells.put(row, column, cell(table.count(row, column), small.contains(row, column), 1));
            }
        }
        if (table.hasTotal()) {
            table.additive().forEach(column -> addTotal(table, cells, column, small.containsTotal(column)));
        }
        table.file().sums().forEach(sum -> addSums(table, cells, sum));
        table.columns().stream()
                .filter(column -> column.kind() == Kind.RATE)
                .forEach(rate -> addRest(table, cells, rate, small));
        table.file().same().forEach(same -> addSame(table, cells, same));
        table.file().repeats().ifPresent(repeats -> addSame(table, cells, repeats));
        tables.add(cells);
    }

    private int cell(long count, boolean small, int times) {
        int cell = publication.cell(count, small, times * (int) Math.min(count, MOST));
        sensitive.set(cell, small);
        return cell;
    }

    /** What a reader subtracts without being asked: those in the base of a rate who do not belong to it. */
    private void addRest(TableData table, TableCells cells, Column rate, SmallCounts small) {
        String of = Objects.requireNonNull(rate.of());
        String in = Objects.requireNonNull(rate.in());
        for (int row = 0; row < table.rows().size(); row++) {
            long rest = table.count(row, in) - table.count(row, of);
            if (rest >= 0 && !of.equals(in)) {
                int cell = cell(rest, small.contains(row, of, rest), 0);
                unpublished.set(cell);
                publication.equal(new int[] {cells.get(row, in)}, new int[] {cells.get(row, of), cell});
            }
        }
    }

    private void addSame(TableData table, TableCells cells, Repeats same) {
        for (List<Integer> rows : new RepeatedCounts(table, same).alike()) {
            for (String count : same.counts()) {
                int first = cells.get(rows.get(0), count);
                rows.stream()
                        .skip(1)
                        .forEach(row -> publication.equal(new int[] {first}, new int[] {cells.get(row, count)}));
            }
        }
    }

    private void addTotal(TableData table, TableCells cells, String column, boolean small) {
        int cell = cell(table.total(column), small, TOTAL);
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
