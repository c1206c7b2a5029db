package throughline.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.cypher.ParameterType;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;

/** The graph that the tests of rules share: reference data stays, facts come and go. */
final class RuleTestGraph {

    private final Graph graph;

    RuleTestGraph(Graph graph) {
        this.graph = graph;
    }

    /** Takes all facts away and makes those of the statement; every table counts as filled. */
    void replaceBy(String statement, CypherLibrary library) {
        graph.write(file("MATCH (one) WHERE NOT one:Day AND NOT one:Duty DETACH DELETE one"), Map.of());
        loadReference();
        graph.write(file(statement), Map.of());
        List<String> needs = library.folder("rules").stream()
                .flatMap(rule -> rule.list("needs").stream())
                .toList();
        graph.write(
                file("CREATE (:Load {id: 'test', tables: $names, filled: $names})", "names"), Map.of("names", needs));
    }

    List<FoundRow> foundBy(String ruleId) {
        CypherFile query = file("""
                MATCH (finding:Finding)-[:FOUND_BY]->(rule:Rule {id: $names}), (finding)-[:IN]->(file:Case)
                RETURN substring(finding.id, size(rule.id) + 1) AS key, file.id AS caseId, finding.failure AS failure,
                  finding.at AS at, finding.detail AS detail,
                  COLLECT { MATCH (finding)-[part:INVOLVES]->(one) RETURN part.as + ' ' + one.id AS text ORDER BY text } AS involved
                ORDER BY key
                """, "names");
        return graph.read(query, Map.of("names", ruleId), FoundRow::of);
    }

    /** Those of the ids that are ids of nodes. */
    List<String> idsThere(List<String> ids) {
        CypherFile query = file("MATCH (one) WHERE one.id IN $names RETURN DISTINCT one.id AS id", "names");
        return graph.read(query, Map.of("names", ids), row -> row.text("id"));
    }

    private void loadReference() {
        if (graph.read(file("MATCH (day:Day) RETURN count(day) AS days"), Map.of(), row -> row.integer("days"))
                        .get(0)
                > 0) {
            return;
        }
        WorkingDays days = WorkingDays.ofProduct();
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<Map<String, Object>> rows = new ArrayList<>();
        first.datesUntil(LocalDate.of(2030, 1, 1))
                .forEach(day -> rows.add(
                        Map.of("date", day, "working", days.isWorkingDay(day), "ordinal", days.between(first, day))));
        graph.write(file("UNWIND $names AS row CREATE (day:Day) SET day = row", "names"), Map.of("names", rows));
        List<Map<String, Object>> duties =
                Catalog.ofProduct().duties().stream().map(RuleTestGraph::row).toList();
        graph.write(file("UNWIND $names AS row CREATE (duty:Duty) SET duty = row", "names"), Map.of("names", duties));
        graph.write(
                file(
                        "UNWIND $names AS row UNWIND row.follows AS id MATCH (duty:Duty {id: row.id}), (before:Duty {id: id}) CREATE (duty)-[:FOLLOWS]->(before) REMOVE duty.follows",
                        "names"),
                Map.of("names", duties));
    }

    private static Map<String, Object> row(Duty duty) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", duty.id());
        row.put("kind", duty.kind().name());
        row.put("bearer", duty.bearer());
        row.put("recipient", duty.recipient());
        row.put("clock", duty.clock().name());
        row.put("unit", duty.unit() == null ? null : duty.unit().name());
        row.put("per", duty.per().name());
        row.put("optOut", duty.optOut());
        row.put("dischargedBy", List.copyOf(duty.dischargedBy()));
        row.put("requires", duty.requires());
        row.put("follows", duty.follows());
        return row;
    }

    private static CypherFile file(String statement, String... parameters) {
        List<Parameter> declared = Stream.of(parameters)
                .map(name -> new Parameter(name, ParameterType.ANY, null, ""))
                .toList();
        return new CypherFile("test", "queries", Map.of(), declared, statement);
    }
}
