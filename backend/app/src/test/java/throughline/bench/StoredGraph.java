package throughline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Every node and relationship of a graph of facts, in memory, as rows ready to be inserted. */
final class StoredGraph {

    private static final int BATCH = 10_000;

    private final Map<String, List<Map<String, Object>>> nodes = new TreeMap<>();
    private final Map<RelationshipForm, List<Map<String, Object>>> relationships = new HashMap<>();

    /** Relationships of one type between nodes of one label each. */
    private record RelationshipForm(String from, String type, String to) {

        String statement() {
            return ("UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to})"
                            + " CREATE (a)-[r:%s]->(b) SET r = row.properties")
                    .formatted(from, to, type);
        }
    }

    static StoredGraph read(Driver driver) {
        StoredGraph graph = new StoredGraph();
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE NOT n:Schema RETURN labels(n)[0] AS label, properties(n) AS properties")
                    .forEachRemaining(graph::addNode);
            session.run("MATCH (a)-[r]->(b) RETURN labels(a)[0] AS from, type(r) AS type, labels(b)[0] AS to,"
                            + " a.id AS fromId, b.id AS toId, properties(r) AS properties")
                    .forEachRemaining(graph::addRelationship);
        }
        return graph;
    }

    void insert(Driver driver) {
        try (Session session = driver.session()) {
            nodes.forEach((label, rows) ->
                    insert(session, "UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(label), rows));
            relationships.forEach((form, rows) -> insert(session, form.statement(), rows));
        }
    }

    private static void insert(Session session, String statement, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(statement, Map.of("rows", batch)).consume());
        }
    }

    private void addNode(Record row) {
        nodes.computeIfAbsent(row.get("label").asString(), label -> new ArrayList<>())
                .add(row.get("properties").asMap());
    }

    private void addRelationship(Record row) {
        RelationshipForm form = new RelationshipForm(
                row.get("from").asString(),
                row.get("type").asString(),
                row.get("to").asString());
        relationships
                .computeIfAbsent(form, f -> new ArrayList<>())
                .add(Map.of(
                        "from", row.get("fromId").asString(),
                        "to", row.get("toId").asString(),
                        "properties", row.get("properties").asMap()));
    }

    @Override
    public String toString() {
        return "%,d nodes and %,d relationships".formatted(count(nodes), count(relationships));
    }

    private static long count(Map<?, ? extends List<?>> rows) {
        return rows.values().stream().mapToLong(List::size).sum();
    }
}
