package throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.duty.Catalog;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.vocabulary.Vocabulary;

/** Every rule finds what the test beside it says, and nothing else. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class RuleFilesIT {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();

    private final Graph graph;

    RuleFilesIT(Graph graph) {
        this.graph = graph;
    }

    static Stream<String> rules() {
        return LIBRARY.folder("rules").stream().map(CypherFile::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatItsTestSaysAndSparesTheRest(String ruleId) {
        RuleTestFile test = RuleTestFile.beside(ruleId);
        assertThat(test.finds()).as("what it must find").isNotEmpty();
        assertThat(test.spares())
                .as("near misses")
                .hasSizeGreaterThanOrEqualTo(test.finds().size());
        RuleTestGraph facts = new RuleTestGraph(graph, LIBRARY);
        facts.replaceBy(test.statement());

        RuleOutcome outcome = evaluate(test, ruleId);

        List<FoundRow> found = facts.foundBy(ruleId);
        assertThat(outcome.reason()).isEmpty();
        assertThat(found)
                .as("keys found")
                .extracting(FoundRow::key)
                .containsExactlyInAnyOrderElementsOf(test.foundKeys());
        assertThat(facts.idsThere(test.sparedIds()))
                .as("spared ids in the facts")
                .containsExactlyInAnyOrderElementsOf(test.sparedIds());
        assertThat(found)
                .allSatisfy(row -> assertThat(row.named()).as("%s", row).doesNotContainAnyElementsOf(test.sparedIds()));
    }

    private RuleOutcome evaluate(RuleTestFile test, String ruleId) {
        Evaluation evaluation =
                new Evaluation(graph, LIBRARY, Catalog.ofProduct(), WorkingDays.ofProduct(), Vocabulary.ofProduct());
        return evaluation.evaluate(test.asOf(), Instant.EPOCH, EvaluationProgress.SILENT).rules().stream()
                .filter(outcome -> outcome.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
