package throughline.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.cypher.ParameterType;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseEvaluation;
import throughline.duty.CaseFile;
import throughline.duty.Catalog;
import throughline.duty.DutyEvaluator;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.load.ReferenceLoader;
import throughline.vocabulary.Vocabulary;

/** The graph that the tests of rules share: the catalogue and the calendar stay, facts come and go. */
final class RuleTestGraph {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();
    private static final Catalog CATALOG = Catalog.ofProduct();
    private static final Vocabulary VOCABULARY = Vocabulary.ofProduct();

    private final Graph graph;

    RuleTestGraph(Graph graph) {
        this.graph = graph;
    }

    /** Takes all facts away, makes those of the statement and works out who owed what. */
    void replaceBy(String statement, LocalDate asOf) {
        graph.write(file("MATCH (one) WHERE NOT one:Day|Duty|Right|Schema DETACH DELETE one"), Map.of());
        loadReference();
        graph.write(file(statement), Map.of());
        evaluateDuties(asOf);
    }

    private void loadReference() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Graph.class, () -> graph);
            context.registerBean(CypherLibrary.class, () -> LIBRARY);
            context.register(ReferenceLoader.class);
            context.refresh();
            context.getBean(ReferenceLoader.class).load();
        }
    }

    private void evaluateDuties(LocalDate asOf) {
        CaseFileReader reader = new CaseFileReader(graph, LIBRARY);
        AgencyDirectory directory = reader.directory();
        DutyEvaluator evaluator = new DutyEvaluator(CATALOG, WorkingDays.ofProduct(), directory, VOCABULARY);
        List<CaseFile> files = reader.read(reader.caseIds());
        List<CaseEvaluation> evaluations =
                files.stream().map(file -> evaluator.evaluate(file, asOf)).toList();
        Map<String, ?> caseIds =
                Map.of("caseIds", files.stream().map(CaseFile::id).toList());
        graph.inOneTransaction(transaction -> {
            new ObligationStore(LIBRARY, CATALOG).draft(transaction, evaluations);
            new PartyStore(LIBRARY, directory).renew(transaction, files);
            return transaction.write(LIBRARY.file("evaluate", "install-drafts"), caseIds);
        });
    }

    /** What a rule finds in all cases, with the lists and times that an evaluation gives it. */
    List<FoundRow> foundBy(CypherFile rule, LocalDate asOf) {
        Map<String, Object> parameters = new HashMap<>(Marks.of(CATALOG, VOCABULARY));
        parameters.putAll(RuleRunner.given(new CaseFileReader(graph, LIBRARY).caseIds(), asOf, "Obligation"));
        CypherFile asRun = RuleRunner.asRun(rule);
        List<FoundRow> found = new ArrayList<>();
        graph.forEach(asRun, asRun.choose(parameters), row -> {
            RuleRow.checkColumns(rule, row.columns());
            if (RuleRow.of(rule, List.of(), row).isFoundOn(asOf)) {
                found.add(FoundRow.of(row));
            }
        });
        return found;
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
