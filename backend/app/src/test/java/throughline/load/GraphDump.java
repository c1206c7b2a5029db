package throughline.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import throughline.cypher.CypherFile;
import throughline.graph.Graph;

/** Everything that a graph holds but the notes of loads, as sorted text, so that two graphs can be compared whole. */
public final class GraphDump {

    private static final CypherFile NODES = statement("""
            MATCH (node)
            WHERE NOT node:Load AND NOT node:Schema AND NOT node:Day
            RETURN labels(node)[0] AS label, properties(node) AS properties
            """);
    private static final CypherFile RELATIONSHIPS = statement("""
            MATCH (start)-[relationship]->(end)
            RETURN labels(start)[0] + ' ' + start.id AS start, type(relationship) AS type,
              properties(relationship) AS properties, labels(end)[0] + ' ' + end.id AS end
            """);

    private GraphDump() {}

    public static List<String> of(Graph graph) {
        return Stream.concat(nodes(graph), relationships(graph)).sorted().toList();
    }

    static Stream<String> nodes(Graph graph) {
        return graph.read(NODES, Map.of(), row -> row.text("label") + " " + sorted(row.value("properties"))).stream();
    }

    static Stream<String> relationships(Graph graph) {
        return graph
                .read(
                        RELATIONSHIPS,
                        Map.of(),
                        row -> row.text("start") + " " + row.text("type") + " " + row.text("end") + " "
                                + sorted(row.value("properties")))
                .stream();
    }

    private static String sorted(Object properties) {
        return new java.util.TreeMap<>((Map<?, ?>) properties).toString();
    }

    static CypherFile statement(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }
}
