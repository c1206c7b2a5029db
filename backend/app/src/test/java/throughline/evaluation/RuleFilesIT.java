package throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;

/** Every rule finds what the test beside it says, and nothing else. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class RuleFilesIT {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();

    private final RuleTestGraph facts;

    RuleFilesIT(Graph graph) {
        facts = new RuleTestGraph(graph);
    }

    static Stream<String> rules() {
        return LIBRARY.folder("rules").stream().map(CypherFile::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsWhatItsTestSaysAndSparesTheRest(String ruleId) {
        RuleTestFile test = RuleTestFile.beside(ruleId);
        facts.replaceBy(test.statement(), test.asOf());

        List<FoundRow> found = facts.foundBy(LIBRARY.file("rules", ruleId), test.asOf());

        assertThat(found)
                .as("keys found, in %s", found)
                .extracting(FoundRow::key)
                .containsExactlyInAnyOrderElementsOf(test.foundKeys());
        assertThat(found).allSatisfy(row -> assertThat(row.named())
                .as("ids named in %s", row)
                .doesNotContainAnyElementsOf(test.sparedIds()));
        assertThat(facts.idsThere(test.sparedIds()))
                .as("near misses that are in the facts")
                .containsExactlyInAnyOrderElementsOf(test.sparedIds());
    }
}
