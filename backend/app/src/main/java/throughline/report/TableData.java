package throughline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;
import throughline.cypher.Column.Kind;
import throughline.cypher.CypherFile;

/**
 * What the file of a table returns, before anything is hidden.
 *
 * @param parameters every parameter with the value it was run with, as text, by name
 * @param columns those that are shown: all but the cases behind a figure
 * @param rows the cells in the order of the columns; absent where a figure does not apply
 * @param lacking what no loaded bundle fills although the table needs it; empty if it was evaluated
 */
record TableData(
        CypherFile file,
        Map<String, String> parameters,
        List<Column> columns,
        List<List<@Nullable Object>> rows,
        List<String> lacking) {

    private static final int MANY = 3;

    private static final Map<String, List<String>> FOLLOWING = Map.of(
            "duty", List.of("right", "register", "stage"),
            "from", List.of("fromKind"),
            "to", List.of("toKind"));

    List<String> names(Kind kind) {
        return columns.stream()
                .filter(column -> column.kind() == kind)
                .map(Column::name)
                .toList();
    }

    /** The place of a column, -1 if there is none of this name. */
    int index(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst()
                .orElse(-1);
    }

    long count(int row, String column) {
        Object value = rows.get(row).get(index(column));
        return value == null ? 0 : (Long) value;
    }

    /** What tells a row from the others. */
    String key(int row) {
        return names(Kind.KEY).stream()
                .map(key -> String.valueOf(rows.get(row).get(index(key))))
                .toList()
                .toString();
    }

    /** The counts that add up over the rows. */
    List<String> additive() {
        return file.list("additive");
    }

    /** Whether a row that sums up the others says more than they do. */
    boolean hasTotal() {
        return !additive().isEmpty() && rows.size() > 1;
    }

    long total(String column) {
        return IntStream.range(0, rows.size())
                .mapToLong(row -> count(row, column))
                .sum();
    }

    boolean hasManyCrossings() {
        return hasManyCrossings(file);
    }

    /**
     * Whether a table crosses so many things that nearly each of its counts is small. Keys that follow from another, as a
     * right does from a duty, cross nothing.
     */
    static boolean hasManyCrossings(CypherFile file) {
        List<String> keys = new ArrayList<>(TableRunner.keys(file));
        FOLLOWING.forEach((key, following) -> {
            if (keys.contains(key)) {
                keys.removeAll(following);
            }
        });
        return keys.size() >= MANY;
    }

    List<String> disclosive() {
        return file.list("disclosive");
    }

    boolean isDisclosive(Column column) {
        return disclosive().contains(column.name());
    }
}
