package throughline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import throughline.cypher.CypherLibrary;
import throughline.duty.Catalog;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.graph.Neo4jExtension;

@ExtendWith(Neo4jExtension.class)
final class ReferenceLoaderIT {

    private final Graph graph;
    private final ReferenceLoader loader;

    ReferenceLoaderIT(Graph graph) {
        this.graph = graph;
        this.loader = new ReferenceLoader(graph, CypherLibrary.ofProduct());
    }

    @Test
    void loadsOnceAndThenNoMore() {
        assertThat(loader.load()).isTrue();
        List<String> before = GraphDump.of(graph);
        assertThat(loader.load()).isFalse();
        assertThat(GraphDump.of(graph)).isEqualTo(before);
    }

    @Test
    void keepsTheDutiesInTheOrderOfTheCatalogue() {
        loader.load();
        List<String> found = graph.read(
                GraphDump.statement("MATCH (duty:Duty) RETURN duty.id AS id ORDER BY duty.position"),
                Map.of(),
                row -> row.text("id"));
        assertThat(found)
                .isEqualTo(Catalog.ofProduct().duties().stream()
                        .map(duty -> duty.id())
                        .toList());
    }

    @Test
    void relatesADutyToItsRightAndToThoseBeforeIt() {
        loader.load();
        List<String> before = graph.read(GraphDump.statement("""
                        MATCH (:Duty {id: 'R8-BAIL'})-[follows:FOLLOWS]->(duty:Duty)
                        RETURN duty.id AS id ORDER BY follows.position
                        """), Map.of(), row -> row.text("id"));
        List<String> right = graph.read(
                GraphDump.statement(
                        "MATCH (:Duty {id: 'R8-BAIL'})-[:UNDER]->(right:Right) RETURN right.id + ' ' + right.title AS right"),
                Map.of(),
                row -> row.text("right"));
        assertThat(before).containsExactly("R8-COURT-LEG", "H13");
        assertThat(right).containsExactly("8 Being informed about the trial and about being a witness");
    }

    @Test
    void countsWorkingDaysAsTheEvaluatorDoes() {
        loader.load();
        WorkingDays workingDays = WorkingDays.ofProduct();
        LocalDate first = LocalDate.of(2026, 3, 27);
        Map<LocalDate, Long> expected = new TreeMap<>();
        Map<LocalDate, Long> found = new TreeMap<>();
        graph.forEach(GraphDump.statement("""
                        MATCH (from:Day {date: date('2026-03-27')})
                        MATCH (day:Day)
                        WHERE day.date >= from.date
                        RETURN day.date AS date, day.ordinal - from.ordinal AS days
                        """), Map.of(), row -> {
            found.put(row.dayOrNull("date"), row.integer("days"));
            expected.put(row.dayOrNull("date"), (long) workingDays.between(first, row.dayOrNull("date")));
        });
        assertThat(found).hasSizeGreaterThan(8000).isEqualTo(expected);
    }
}
