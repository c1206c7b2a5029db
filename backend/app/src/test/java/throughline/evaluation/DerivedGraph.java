package throughline.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherFile;
import throughline.graph.Graph;

/** Everything that is derived, as sorted text, so that two evaluations can be compared whole. */
final class DerivedGraph {

    private static final CypherFile NODES = statement("""
            MATCH (node)
            WHERE any(label IN labels(node)
              WHERE label IN ['Obligation', 'Breakdown', 'Finding', 'Watch', 'Rule'] OR label ENDS WITH 'Draft')
            RETURN labels(node)[0] AS label, properties(node) AS properties
            """);
    private static final CypherFile RELATIONSHIPS = statement("""
            MATCH (start)-[relationship]->(end)
            WHERE type(relationship) IN ['OWES_SUMMARY', 'OWES_TOTAL', 'BREAK_SUMMARY', 'COUNTS_FROM', 'COUNTS_TO', 'COUNTS_BY', 'ACTIVE_IN']
              OR any(label IN labels(start) WHERE label IN ['Obligation', 'Breakdown', 'Finding'])
            RETURN labels(start)[0] + ' ' + start.id AS start, type(relationship) AS type,
              properties(relationship) AS properties, labels(end)[0] + ' ' + end.id AS end
            """);
    private static final CypherFile EVALUATION = statement("""
            MATCH (evaluation:Evaluation)
            RETURN evaluation {.*, evaluatedAt: null} AS properties
            """);

    private DerivedGraph() {}

    static List<String> of(Graph graph) {
        List<String> lines = new ArrayList<>();
        graph.forEach(NODES, Map.of(), row -> lines.add(row.text("label") + " " + sorted(row.value("properties"))));
        graph.forEach(
                RELATIONSHIPS,
                Map.of(),
                row -> lines.add(row.text("start") + " " + row.text("type") + " " + row.text("end") + " "
                        + sorted(row.value("properties"))));
        graph.forEach(EVALUATION, Map.of(), row -> lines.add("Evaluation " + sorted(row.value("properties"))));
        return lines.stream().sorted().toList();
    }

    private static String sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put(String.valueOf(key), sorted(inner)));
            return sorted.toString();
        }
        return value instanceof Collection<?> items
                ? items.stream().map(DerivedGraph::sorted).collect(Collectors.joining(",", "[", "]"))
                : String.valueOf(value);
    }

    private static CypherFile statement(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }
}
