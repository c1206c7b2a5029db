package throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import throughline.cypher.Column.Kind;
import throughline.cypher.Repeats;

/** Hides counts that say again what other rows count, wherever one of those rows hides something. */
final class RepeatedCounts {

    private final TableData table;
    private final Repeats repeats;

    RepeatedCounts(TableData table, Repeats repeats) {
        this.table = table;
        this.repeats = repeats;
    }

    void hide(HiddenCounts hidden) {
        List<String> own = new ArrayList<>(table.names(Kind.COUNT));
        own.removeAll(repeats.counts());
        for (List<Integer> rows : alike().values()) {
            if (rows.stream().anyMatch(row -> own.stream().anyMatch(count -> hidden.contains(row, count)))) {
                rows.forEach(row -> repeats.counts().forEach(count -> hidden.add(row, count)));
            }
        }
    }

    private Map<List<String>, List<Integer>> alike() {
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> cells = table.rows().get(row);
            List<String> keys = repeats.by().stream()
                    .map(key -> Objects.toString(cells.get(table.index(key))))
                    .toList();
            alike.computeIfAbsent(keys, one -> new ArrayList<>()).add(row);
        }
        return alike;
    }
}
