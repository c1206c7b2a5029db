package throughline.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.cypher.ParameterType;
import throughline.graph.Graph;
import throughline.load.ReferenceLoader;

/** The graph that the tests of rules share: the catalogue and the calendar stay, facts come and go. */
final class RuleTestGraph {

    private final Graph graph;
    private final CypherLibrary library;

    RuleTestGraph(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /** Takes all facts away and makes those of the statement; every table counts as filled. */
    void replaceBy(String statement) {
        graph.write(file("MATCH (one) WHERE NOT one:Day|Duty|Right|Schema DETACH DELETE one"), Map.of());
        loadReference();
        graph.write(file(statement), Map.of());
        List<String> needs = library.folder("rules").stream()
                .flatMap(rule -> rule.list("needs").stream())
                .toList();
        CypherFile load = file("CREATE (:Load {id: 'test', tables: [], filled: $needs})", "needs");
        graph.write(load, Map.of("needs", needs));
    }

    private void loadReference() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Graph.class, () -> graph);
            context.registerBean(CypherLibrary.class, () -> library);
            context.register(ReferenceLoader.class);
            context.refresh();
            context.getBean(ReferenceLoader.class).load();
        }
    }

    List<FoundRow> foundBy(String ruleId) {
        CypherFile query = file("""
                MATCH (file:Case)<-[:IN]-(finding:Finding)-[:FOUND_BY]->(rule:Rule {id: $ruleId})
                OPTIONAL MATCH (finding)-[part:INVOLVES]->(one)
                WITH file, finding, rule, part.as + ' ' + one.id AS involved
                ORDER BY involved
                RETURN
                  substring(finding.id, size(rule.id) + 1) AS key, file.id AS caseId, finding.failure AS failure,
                  finding.at AS at, finding.detail AS detail, collect(involved) AS involved
                ORDER BY key
                """, "ruleId");
        return graph.read(query, Map.of("ruleId", ruleId), FoundRow::of);
    }

    /** Those of the ids that are ids of nodes. */
    List<String> idsThere(List<String> ids) {
        CypherFile query = file("MATCH (one) WHERE one.id IN $ids RETURN DISTINCT one.id AS id", "ids");
        return graph.read(query, Map.of("ids", ids), row -> row.text("id"));
    }

    private static CypherFile file(String statement, String... parameters) {
        List<Parameter> declared = Stream.of(parameters)
                .map(name -> new Parameter(name, ParameterType.ANY, null, ""))
                .toList();
        return new CypherFile("test", "queries", Map.of(), declared, statement);
    }
}
