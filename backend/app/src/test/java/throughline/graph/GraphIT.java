package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import throughline.cypher.CypherFile;
import throughline.cypher.Parameter;
import throughline.cypher.ParameterType;

@ExtendWith(Neo4jExtension.class)
final class GraphIT {

    private static final CypherFile ECHO =
            file("RETURN $value AS value", new Parameter("value", ParameterType.ANY, null, ""));
    private static final CypherFile COUNT = file("MATCH (node) RETURN count(node) AS nodes");
    private static final CypherFile CREATE =
            file("CREATE (officer:Officer {id: 'O1'})-[:WORKS_FOR]->(:Agency {id: 'A1'})");

    private final Graph graph;

    GraphIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void carriesValuesThereAndBack() {
        Map<String, Object> values = new HashMap<>();
        values.put("instant", Instant.parse("2026-03-29T00:30:15.123456Z"));
        values.put("day", LocalDate.of(2024, 2, 29));
        values.put("text", "Ünïcode");
        values.put("whole", 7L);
        values.put("decimal", 0.5);
        values.put("truth", true);
        values.put("nothing", null);
        values.put("list", List.of("a", "b"));
        values.put("map", Map.of("inner", LocalDate.EPOCH));
        assertThat(echo(values)).isEqualTo(values);
    }

    @Test
    void writesInstantsAsZonedDateTimesAndWordsAsText() {
        CypherFile types = file(
                "RETURN valueType($instant) AS instant, valueType($day) AS day, $word AS word, $words AS words",
                new Parameter("instant", ParameterType.DATETIME, null, ""),
                new Parameter("day", ParameterType.DATE, null, ""),
                new Parameter("word", ParameterType.STRING, null, ""),
                new Parameter("words", ParameterType.LIST, null, ""));
        Map<String, Object> parameters = Map.of(
                "instant", Instant.EPOCH,
                "day", LocalDate.EPOCH,
                "word", TimeUnit.DAYS,
                "words", new LinkedHashSet<>(List.of(TimeUnit.DAYS, TimeUnit.HOURS)));
        assertThat(graph.read(types, parameters, row -> row))
                .containsExactly(Row.of(Map.of(
                        "instant", "ZONED DATETIME NOT NULL",
                        "day", "DATE NOT NULL",
                        "word", "DAYS",
                        "words", List.of("DAYS", "HOURS"))));
    }

    @Test
    void readsInstantsWhateverTheirZone() {
        CypherFile zoned = file("RETURN datetime('2026-07-01T10:00:00[Europe/London]') AS at");
        assertThat(graph.read(zoned, Map.of(), row -> row.instantOrNull("at")))
                .containsExactly(Instant.parse("2026-07-01T09:00:00Z"));
    }

    @Test
    void countsWhatAStatementChanges() {
        assertThat(graph.write(CREATE, Map.of())).isEqualTo(new WriteCounts(2, 0, 1, 0, 2, 2, 0));
        assertThat(nodes()).isEqualTo(2);
    }

    @Test
    void doesAWorkAsAWholeOrNotAtAll() {
        assertThatThrownBy(() -> graph.inOneTransaction(transaction -> {
                    transaction.write(CREATE, Map.of());
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        assertThat(nodes()).isZero();
    }

    @Test
    void readsItsOwnWritesWithinATransaction() {
        List<Long> seen = graph.inOneTransaction(transaction -> {
            transaction.write(CREATE, Map.of());
            return transaction.read(COUNT, Map.of(), row -> row.integer("nodes"));
        });
        assertThat(seen).containsExactly(2L);
    }

    @Test
    void handsOverRowByRow() {
        List<Long> seen = new ArrayList<>();
        graph.forEach(
                file("UNWIND range(1, 3000) AS number RETURN number"),
                Map.of(),
                row -> seen.add(row.integer("number")));
        assertThat(seen).hasSize(3000).startsWith(1L, 2L).endsWith(3000L);
    }

    @Test
    void refusesToWriteWhereItReads() {
        assertThatThrownBy(() -> graph.read(CREATE, Map.of(), row -> row))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("queries/test.cypher failed: ")
                .hasMessageContaining("not allowed");
    }

    @Test
    void namesTheFileThatFails() {
        assertThatThrownBy(() -> graph.read(file("MATCH (case:Case) RETRUN case"), Map.of(), row -> row))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("queries/test.cypher failed: Invalid input");
    }

    @Test
    void explainsWithoutRunning() {
        QueryPlan write = graph.explain(CREATE, Map.of());
        assertThat(write.type()).isEqualTo(QueryPlan.Type.WRITE_ONLY);
        assertThat(nodes()).isZero();
        CypherFile seek = file(
                "MATCH (case:Case {id: $id}) RETURN case.urn AS urn",
                new Parameter("id", ParameterType.STRING, null, ""));
        QueryPlan read = graph.explain(seek, Map.of());
        assertThat(read.type()).isEqualTo(QueryPlan.Type.READ_ONLY);
        assertThat(read.indexes()).singleElement().asString().startsWith("NodeUniqueIndexSeek UNIQUE case:Case(id)");
    }

    @Test
    void saysThatNoDatabaseAnswers() {
        Config quick = Config.builder()
                .withMaxTransactionRetryTime(1, TimeUnit.MILLISECONDS)
                .build();
        try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none(), quick)) {
            assertThatThrownBy(() -> new Graph(nobody, null).read(COUNT, Map.of(), row -> row))
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessage(
                            "The database does not answer: start it, or unset spring.neo4j.uri to use the local one.");
        }
    }

    private Object echo(Map<String, Object> values) {
        return graph.read(ECHO, Map.of("value", values), row -> row.value("value"))
                .get(0);
    }

    private long nodes() {
        return graph.read(COUNT, Map.of(), row -> row.integer("nodes")).get(0);
    }

    private static CypherFile file(String text, Parameter... parameters) {
        return new CypherFile("test", "queries", Map.of(), List.of(parameters), text);
    }
}
