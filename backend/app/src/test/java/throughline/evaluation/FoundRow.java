package throughline.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import throughline.graph.Row;

/** A row that a rule returned, as a test sees it. */
record FoundRow(String key, Set<String> named, Row row) {

    static FoundRow of(Row row) {
        return new FoundRow(row.text("key"), namedIn(row), row);
    }

    /** Every id in the columns, and in the parts of the key. */
    private static Set<String> namedIn(Row row) {
        Set<String> named = new LinkedHashSet<>(List.of(row.text("key").split(":")));
        row.columns().stream()
                .filter(column -> !column.equals("detail"))
                .forEach(column -> addIds(row.value(column), named));
        return named;
    }

    private static void addIds(Object value, Set<String> named) {
        if (value instanceof String id) {
            named.add(id);
        } else if (value instanceof List<?> ids) {
            ids.forEach(id -> addIds(id, named));
        }
    }
}
