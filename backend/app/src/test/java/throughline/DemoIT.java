package throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.evaluation.EvaluationSummary;
import throughline.evaluation.RuleOutcome;
import throughline.evaluation.RuleStatus;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;
import throughline.load.LoadSummary;
import throughline.report.Figures;
import throughline.report.Reports;

/**
 * The demo from bundle to tables, against the expected tables beside it. To rewrite those after a change that is meant:
 * {@code mvn verify -Dit.test=DemoIT -Dthroughline.rewrite-expected=true}, then read the difference.
 */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class DemoIT {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");

    private static EvaluationSummary summary;

    @Autowired
    private Graph graph;

    @Autowired
    private Reports reports;

    @Autowired
    private Evaluation evaluation;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load(demo(), NOW, LoadProgress.SILENT);
        summary = evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    static List<String> reportIds() {
        return CypherLibrary.ofProduct().folder("reports").stream()
                .map(CypherFile::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"obligations", "findings", "breakdowns"})
    void derivesWhatIsExpected(String table) throws IOException {
        String made = DemoTables.fromGraph(graph, table);
        assertThat(made.lines())
                .containsExactlyElementsOf(
                        DemoTables.expected(table, made).lines().toList());
    }

    @ParameterizedTest
    @MethodSource("reportIds")
    void makesTheExpectedTable(String reportId) throws IOException {
        String made = Figures.csv(reports, reportId);
        assertThat(made.lines())
                .containsExactlyElementsOf(
                        DemoTables.expected(reportId, made).lines().toList());
    }

    @Test
    void everyRuleFindsSomethingInTheDemo() {
        assertThat(summary.rules()).extracting(RuleOutcome::status).containsOnly(RuleStatus.FINDINGS);
        assertThat(summary.rules().stream().mapToLong(RuleOutcome::findings).sum())
                .isEqualTo(summary.findings());
    }

    @Test
    void statesAddUpToTheObligations() {
        assertThat(summary.states().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(summary.obligations());
    }

    @Test
    void derivesTheSameAgainAndAfterAnotherDate() throws IOException {
        String before = everything();
        evaluation.evaluate(EvaluationOrder.of(AS_OF.minusMonths(3), NOW), EvaluationProgress.SILENT);
        assertThat(everything()).isNotEqualTo(before);
        evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void loadingAgainChangesNothing(@Autowired BundleLoader loader) {
        LoadSummary again = loader.load(demo(), NOW, LoadProgress.SILENT);
        assertThat(again.total().unchanged()).isEqualTo(again.total().read());
    }

    private String everything() throws IOException {
        return DemoTables.fromGraph(graph, "obligations")
                + DemoTables.fromGraph(graph, "findings")
                + DemoTables.fromGraph(graph, "breakdowns");
    }

    private static ValidBundle demo() {
        return (ValidBundle) BundleReader.ofProduct().read(DemoTables.DEMO);
    }
}
