package throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.Application;
import throughline.bundle.Bundles;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.Neo4jExtension;
import throughline.graph.Row;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/** An evaluation of what can have changed comes to what an evaluation of everything comes to, whatever was before. */
@ExtendWith(Neo4jExtension.class)
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class IncrementalEvaluationIT {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 215;
    private static final int STEPS = 7;

    @Autowired
    private Graph graph;

    @Autowired
    private BundleLoader loader;

    @Autowired
    private Evaluation evaluation;

    @TempDir
    private Path folder;

    /** Loads what was known on a day. */
    private void loadAsOf(LocalDate day) {
        try {
            OffsetDateTime end = day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
            Path snapshot = Snapshots.before(Bundles.demo(), end, folder.resolve(day.toString()));
            loader.load(Bundles.valid(snapshot), NOW, LoadProgress.SILENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private EvaluationSummary evaluate(LocalDate asOf) {
        return evaluation.inBatchesOf(5).evaluate(EvaluationOrder.of(asOf, NOW), EvaluationProgress.SILENT);
    }

    private List<String> evaluatedInFull(LocalDate asOf) {
        evaluation.evaluate(EvaluationOrder.of(asOf, NOW).ofEveryCase(), EvaluationProgress.SILENT);
        return DerivedGraph.of(graph);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void endsInTheSameGraphWhateverTheSteps(long seed) {
        Random random = new Random(seed);
        LocalDate known = FIRST_DAY.plusDays(random.nextInt(60));
        LocalDate asOf = known;
        List<String> steps = new ArrayList<>();
        loadAsOf(known);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                known = FIRST_DAY.plusDays(random.nextInt(DAYS));
                loadAsOf(known);
                steps.add("load " + known);
            }
            asOf = asOf.plusDays(random.nextInt(8) == 0 ? -random.nextInt(30) : random.nextInt(25));
            EvaluationSummary summary = evaluate(asOf);
            steps.add("evaluate " + asOf + " (" + summary.evaluated() + ")");
        }
        List<String> stepByStep = DerivedGraph.of(graph);
        assertThat(stepByStep).as("after %s", steps).containsExactlyElementsOf(evaluatedInFull(asOf));
    }

    @Test
    void looksAtNothingWhereNothingCanHaveChanged() {
        loadAsOf(FIRST_DAY.plusDays(DAYS));
        LocalDate last = FIRST_DAY.plusDays(DAYS);
        assertThat(evaluate(last).evaluated()).isEqualTo(42);
        assertThat(evaluate(last).evaluated()).isZero();
        assertThat(evaluate(last.plusDays(1)).evaluated()).isBetween(0L, 10L);
        assertThat(evaluate(last.minusDays(1)).evaluated()).isEqualTo(42);
    }

    @Test
    void evaluatesAllWhenAThresholdIsAnother() {
        loadAsOf(FIRST_DAY.plusDays(DAYS));
        LocalDate asOf = FIRST_DAY.plusDays(DAYS);
        evaluate(asOf);
        Thresholds shorter = Thresholds.read(List.of("silence.calendarDays=10"));
        EvaluationSummary summary =
                evaluation.evaluate(new EvaluationOrder(asOf, NOW, shorter, false), EvaluationProgress.SILENT);
        assertThat(summary.evaluated()).isEqualTo(42);
        assertThat(graph.read(
                        statement(
                                "MATCH (finding:Finding {failure: 'SILENCE'}) RETURN DISTINCT finding.parameters AS set"),
                        Map.of(),
                        row -> row.texts("set")))
                .containsExactly(List.of("calendarDays=10"));
    }

    @Test
    void leavesTheLastEvaluationWhenItBreaksOffWhileDrafting() {
        LocalDate before = LocalDate.of(2026, 5, 20);
        loadAsOf(before);
        evaluate(before);
        List<String> complete = DerivedGraph.of(graph);

        LocalDate after = LocalDate.of(2026, 9, 30);
        assertThatThrownBy(() -> evaluation.inBatchesOf(5).evaluate(full(after), breaksOff(20, Integer.MAX_VALUE)))
                .isInstanceOf(CancellationException.class);

        assertThat(DerivedGraph.of(graph))
                .filteredOn(line -> !line.contains("Draft"))
                .containsExactlyElementsOf(complete);
        evaluate(after);
        assertThat(DerivedGraph.of(graph)).containsExactlyElementsOf(evaluatedInFull(after));
    }

    @Test
    void endsAnEvaluationThatBrokeOffWhileItsDraftsWerePutInPlace() {
        LocalDate before = LocalDate.of(2026, 5, 20);
        loadAsOf(before);
        evaluate(before);
        LocalDate after = LocalDate.of(2026, 9, 30);
        assertThatThrownBy(() -> evaluation.inBatchesOf(5).evaluate(full(after), breaksOff(Integer.MAX_VALUE, 20)))
                .isInstanceOf(CancellationException.class);
        evaluation.endBrokenOff();
        assertThat(DerivedGraph.of(graph)).containsExactlyElementsOf(evaluatedInFull(after));
    }

    @Test
    void forgetsNoLoadThatComesBetween() {
        LocalDate before = LocalDate.of(2026, 5, 20);
        loadAsOf(before);
        assertThatThrownBy(() -> evaluation.inBatchesOf(5).evaluate(full(before), breaksOff(Integer.MAX_VALUE, 20)))
                .isInstanceOf(CancellationException.class);
        loadAsOf(LocalDate.of(2026, 7, 1));
        LocalDate after = LocalDate.of(2026, 9, 30);
        evaluate(after);
        assertThat(DerivedGraph.of(graph)).containsExactlyElementsOf(evaluatedInFull(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1-compliance-by-duty", "break-matrix"})
    void sumsUpToWhatAFullCountGives(String report) throws IOException {
        loadAsOf(FIRST_DAY.plusDays(DAYS));
        evaluate(LocalDate.of(2026, 6, 30));
        evaluate(LocalDate.of(2026, 9, 30));
        CypherFile file = CypherLibrary.ofProduct().file("reports", report);
        List<Row> summed = graph.read(file, file.bind(Map.of()), row -> row);
        assertThat(summed).isNotEmpty().containsExactlyElementsOf(graph.read(fullCount(report), Map.of(), row -> row));
    }

    private static CypherFile fullCount(String report) throws IOException {
        try (InputStream in = IncrementalEvaluationIT.class.getResourceAsStream("/full-count/" + report + ".cypher")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return statement(text);
        }
    }

    private static EvaluationOrder full(LocalDate asOf) {
        return EvaluationOrder.of(asOf, NOW).ofEveryCase();
    }

    private static EvaluationProgress breaksOff(int evaluatedCases, int installedCases) {
        return new EvaluationProgress() {
            @Override
            public void evaluated(long done, long total) {
                breakOff(done >= evaluatedCases);
            }

            @Override
            public void installed(long done, long total) {
                breakOff(done >= installedCases);
            }

            private void breakOff(boolean now) {
                if (now) {
                    throw new CancellationException("broken off");
                }
            }
        };
    }

    private static CypherFile statement(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }
}
