package throughline.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;
import throughline.cypher.CypherFile;
import throughline.cypher.Repeats;
import throughline.cypher.Sum;
import throughline.disclosure.Publication;

/**
 * What a reader of published tables knows: the figures shown, where figures are hidden, and what the headers say adds up. Made
 * from the tables as they are shown, and from the same tables unprotected for what stands behind a symbol; by none of the
 * code that decides what to hide.
 */
public final class ReadersView {

    private final Publication publication = new Publication();
    private final BitSet hidden = new BitSet();
    private final List<Known> tables = new ArrayList<>();

    /** The cells of a table, by row and column. */
    private record Known(CypherFile file, List<Map<String, Object>> rows, List<Map<String, Integer>> cells) {}

    /** All counts, hidden or not, and all sums. */
    public Publication publication() {
        return publication;
    }

    /** The counts that are not shown. */
    public BitSet hidden() {
        return hidden;
    }

    /** Whether a table says that its counts are exact, so that they add up. */
    public static boolean isExact(ReportTable table) {
        return table.notes().stream().noneMatch(note -> note.startsWith("The counts of this table are rounded"));
    }

    /** Whether two tables can say the same about the same people. */
    public static boolean areTied(CypherFile one, CypherFile other) {
        return one.one("population").equals(other.one("population"))
                && !Collections.disjoint(one.list("additive"), other.list("additive"));
    }

    /** Adds a table, and what it says again of those that were added before. */
    public void add(CypherFile file, ReportTable shown, ReportTable truth) {
        Known table = new Known(file, new ArrayList<>(), new ArrayList<>());
        Map<String, List<Figure>> behind = new HashMap<>();
        truth.rows().forEach(row -> behind.put(key(truth, row), row.cells()));
        for (ShownRow row : shown.rows()) {
            List<Figure> figures = Objects.requireNonNull(behind.get(key(shown, row)));
            table.rows.add(row.total() ? Map.of() : words(shown, row));
            table.cells.add(counts(shown, row.cells(), figures));
        }
        addSums(table, shown);
        tables.forEach(other -> addMargins(table, other));
        tables.add(table);
    }

    private static String key(ReportTable table, ShownRow row) {
        return row.total() ? "" : words(table, row).toString();
    }

    private static Map<String, Object> words(ReportTable table, ShownRow row) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Object value = row.cells().get(i).value();
            if (table.columns().get(i).kind() == Column.Kind.KEY) {
                words.put(table.columns().get(i).name(), value == null ? "" : value);
            }
        }
        return words;
    }

    private Map<String, Integer> counts(ReportTable table, List<Figure> shown, List<Figure> truth) {
        Map<String, Integer> cells = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.COUNT
                    && truth.get(i).value() instanceof Long count) {
                int cell = publication.cell(count, false, 1);
                hidden.set(cell, shown.get(i).symbol() == Symbol.CONFIDENTIAL);
                cells.put(table.columns().get(i).name(), cell);
            }
        }
        return cells;
    }

    private void addSums(Known table, ReportTable shown) {
        for (Map<String, Integer> row : table.cells) {
            table.file.sums().stream()
                    .filter(sum -> row.containsKey(sum.total()) && row.keySet().containsAll(sum.parts()))
                    .forEach(sum -> publication.equal(new int[] {row.get(sum.total())}, cells(row, sum)));
        }
        Stream.concat(table.file.same().stream(), table.file.repeats().stream()).forEach(same -> addSame(table, same));
        if (shown.rows().stream().anyMatch(ShownRow::total)) {
            int last = table.cells.size() - 1;
            table.cells
                    .get(last)
                    .forEach((count, total) -> publication.equal(new int[] {total}, column(table, last, count)));
        }
    }

    private static int[] cells(Map<String, Integer> row, Sum sum) {
        return sum.parts().stream().mapToInt(row::get).toArray();
    }

    private static int[] column(Known table, int rows, String count) {
        return IntStream.range(0, rows)
                .map(row -> table.cells.get(row).get(count))
                .toArray();
    }

    private void addSame(Known table, Repeats same) {
        groups(table, same.by()).values().forEach(rows -> rows.stream().skip(1).forEach(row -> same.counts()
                .forEach(count -> publication.equal(
                        new int[] {table.cells.get(rows.get(0)).get(count)},
                        new int[] {table.cells.get(row).get(count)}))));
    }

    /** What both count in the rows that both tell apart, where it is the same. */
    private void addMargins(Known one, Known other) {
        if (!areTied(one.file, other.file)) {
            return;
        }
        List<String> keys = new ArrayList<>(names(one.file));
        keys.retainAll(names(other.file));
        List<String> counts = new ArrayList<>(one.file.list("additive"));
        counts.retainAll(other.file.list("additive"));
        Map<List<@Nullable Object>, List<Integer>> theirs = groups(other, keys);
        groups(one, keys).forEach((values, rows) -> {
            if (theirs.containsKey(values)) {
                counts.forEach(count -> addMargin(cells(one, rows, count), cells(other, theirs.get(values), count)));
            }
        });
    }

    private void addMargin(int[] one, int[] other) {
        if (total(one) == total(other)) {
            publication.equal(one, other);
        }
    }

    private long total(int[] cells) {
        return IntStream.of(cells).mapToLong(publication::value).sum();
    }

    private static int[] cells(Known table, List<Integer> rows, String count) {
        return rows.stream().mapToInt(row -> table.cells.get(row).get(count)).toArray();
    }

    private static List<String> names(CypherFile file) {
        return file.columns().stream()
                .filter(column -> column.kind() == Column.Kind.KEY)
                .map(Column::name)
                .toList();
    }

    private static Map<List<@Nullable Object>, List<Integer>> groups(Known table, List<String> keys) {
        Map<List<@Nullable Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < table.rows.size(); row++) {
            Map<String, Object> words = table.rows.get(row);
            if (!words.isEmpty()) {
                groups.computeIfAbsent(keys.stream().map(words::get).toList(), one -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups;
    }
}
