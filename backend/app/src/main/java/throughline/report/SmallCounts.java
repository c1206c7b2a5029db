package throughline.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import throughline.cypher.Column.Kind;

/** Which counts of a table are too small to be shown, whatever stands beside them. */
final class SmallCounts {

    private final TableData table;
    private final DisclosureRule rule;
    private final Set<String> disclosive;
    private final List<Integer> keys;

    SmallCounts(TableData table, DisclosureRule rule) {
        this.table = table;
        this.rule = rule;
        this.disclosive = Set.copyOf(table.disclosive());
        this.keys = table.names(Kind.KEY).stream().map(table::index).toList();
    }

    boolean contains(int row, String column) {
        return contains(row, column, table.count(row, column));
    }

    /** Whether so many are too few to be shown where the column stands in the row. */
    boolean contains(int row, String column, long count) {
        return disclosive.contains(column) && rule.isTooSmall(count, keys(row));
    }

    boolean containsTotal(String column) {
        return disclosive.contains(column) && rule.isTooSmall(table.total(column), List.of());
    }

    private List<String> keys(int row) {
        List<Object> cells = table.rows().get(row);
        return keys.stream().map(key -> Objects.toString(cells.get(key))).toList();
    }
}
