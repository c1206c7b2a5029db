package throughline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import throughline.cypher.Column.Kind;
import throughline.cypher.Repeats;

/** Counts that are the same in each of several rows. */
final class RepeatedCounts {

    private final TableData table;
    private final Repeats repeats;

    RepeatedCounts(TableData table, Repeats repeats) {
        this.table = table;
        this.repeats = repeats;
    }

    /** Hides those that are made of what other rows count, wherever one of those rows hides something. */
    void hide(HiddenCounts hidden) {
        List<String> own = new ArrayList<>(table.names(Kind.COUNT));
        own.removeAll(repeats.counts());
        for (List<Integer> rows : alike()) {
            if (rows.stream().anyMatch(row -> own.stream().anyMatch(count -> hidden.contains(row, count)))) {
                rows.forEach(row -> repeats.counts().forEach(count -> hidden.add(row, count)));
            }
        }
    }

    /** The rows in which they are the same. */
    Collection<List<Integer>> alike() {
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = table.rows().get(row);
            List<String> keys = repeats.by().stream()
                    .map(key -> Objects.toString(cells.get(table.index(key))))
                    .toList();
            alike.computeIfAbsent(keys, one -> new ArrayList<>()).add(row);
        }
        return alike.values();
    }
}
