package throughline.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column.Kind;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownRow;

/**
 * What the ids in a key column are called: the text directly behind it, if that is called {@code name}, {@code title}, or as the
 * key with {@code Name}, and if no id has two of them.
 */
final class ChartNames {

    private final Map<String, String> names;

    private ChartNames(Map<String, String> names) {
        this.names = names;
    }

    static ChartNames of(ReportTable table, int key) {
        boolean named = key + 1 < table.columns().size() && isName(table.columns(), key);
        Map<String, String> names = named ? read(table, key) : null;
        return new ChartNames(names == null ? Map.of() : names);
    }

    private static boolean isName(List<ShownColumn> columns, int key) {
        ShownColumn behind = columns.get(key + 1);
        List<String> names = List.of("name", "title", columns.get(key).name() + "Name");
        return behind.kind() == Kind.TEXT && names.contains(behind.name());
    }

    /** The names by id; absent if the text does not belong to the id alone. */
    private static @Nullable Map<String, String> read(ReportTable table, int key) {
        Map<String, String> names = new HashMap<>();
        for (ShownRow row : table.rows()) {
            Object id = row.cells().get(key).value();
            Object name = row.cells().get(key + 1).value();
            if (id != null && name != null && !row.total()) {
                String before = names.put(id.toString(), name.toString());
                if (before != null && !Objects.equals(before, name.toString())) {
                    return null;
                }
            }
        }
        return names;
    }

    /** The id, and behind it its name where it has another. */
    String full(String id) {
        String name = names.get(id);
        return name == null || name.equals(id) ? id : id + " " + name;
    }
}
