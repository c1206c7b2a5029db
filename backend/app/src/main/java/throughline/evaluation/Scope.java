package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.Row;

/**
 * The cases that an evaluation has to look at, because what is derived of the others would be the same.
 *
 * @param caseIds in order
 * @param whole whether it is all cases, so that nothing of the last evaluation is left
 * @param changedIds those of them whose facts may be others than at the last evaluation
 */
record Scope(List<String> caseIds, Set<String> changedIds, boolean whole) {

    private static final String FOLDER = "evaluate";

    /** What the last complete evaluation was made of. */
    private record Last(@Nullable LocalDate asOf, @Nullable String basis) {

        private static Last of(Row row) {
            return new Last(row.dayOrNull("asOf"), row.textOrNull("basis"));
        }

        /** Whether what was derived then still holds where nothing has happened since. */
        private boolean holdsOn(LocalDate day, String now) {
            return asOf != null && now.equals(basis) && !asOf.isAfter(day);
        }
    }

    /** @param basis of the evaluation to be made */
    static Scope of(Graph graph, CypherLibrary library, EvaluationOrder order, String basis) {
        graph.write(library.file(FOLDER, "see-touches"), Map.of());
        List<Last> last = graph.read(library.file(FOLDER, "read-evaluation-mark"), Map.of(), Last::of);
        if (order.full() || last.isEmpty() || !last.get(0).holdsOn(order.asOf(), basis)) {
            List<String> all = ids(graph, library, "read-case-ids", Map.of());
            return new Scope(all, Set.copyOf(all), true);
        }
        List<String> touched = ids(graph, library, "read-touched-cases", Map.of());
        SortedSet<String> all = new TreeSet<>(touched);
        all.addAll(ids(graph, library, "read-due-cases", Map.of("asOf", order.asOf())));
        return new Scope(List.copyOf(all), Set.copyOf(touched), false);
    }

    private static List<String> ids(Graph graph, CypherLibrary library, String file, Map<String, ?> parameters) {
        return graph.read(library.file(FOLDER, file), parameters, row -> row.text("id"));
    }
}
