package throughline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import throughline.bundle.Bundles;
import throughline.bundle.Table;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.Neo4jExtension;

@ExtendWith(Neo4jExtension.class)
final class BundleLoaderIT {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();
    private static final Instant FIRST = Instant.parse("2026-08-10T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-08-11T09:00:00Z");

    private final Graph graph;

    @TempDir
    private Path folder;

    BundleLoaderIT(Graph graph) {
        this.graph = graph;
    }

    private BundleLoader loader(int batch) {
        return new BundleLoader(graph, LIBRARY, new ReferenceLoader(graph, LIBRARY), batch);
    }

    private LoadSummary load(Path bundle, Instant at) {
        return loader(BundleLoader.BATCH).load(Bundles.valid(bundle), at, LoadProgress.SILENT);
    }

    @Test
    void createsEveryRowOfTheBundle() {
        ValidBundle bundle = Bundles.valid(Bundles.demo());
        LoadSummary summary = load(Bundles.demo(), FIRST);
        Map<Table, RowCounts> expected = new EnumMap<>(Table.class);
        bundle.tables().forEach((table, seen) -> expected.put(table, new RowCounts(seen.rows(), 0, 0)));
        assertThat(summary.tables()).isEqualTo(expected);
    }

    @Test
    void keepsEveryMomentAtOffsetZero() {
        load(Bundles.demo(), FIRST);
        assertThat(graph.read(
                        GraphDump.statement("MATCH (event:Event) RETURN DISTINCT event.occurredAt.offset AS offset"),
                        Map.of(),
                        row -> row.textOrNull("offset")))
                .containsExactlyInAnyOrder("Z", null);
    }

    @Test
    void changesNothingTheSecondTime() {
        load(Bundles.demo(), FIRST);
        List<String> before = GraphDump.of(graph);
        LoadSummary again = load(Bundles.demo(), SECOND);
        assertThat(again.total().changed()).isFalse();
        assertThat(again.text()).startsWith("Nothing to change: ");
        assertThat(GraphDump.of(graph)).isEqualTo(before);
        assertThat(graph.read(
                        GraphDump.statement("MATCH (load:Load) RETURN load.loadedAt AS at"),
                        Map.of(),
                        row -> row.instantOrNull("at")))
                .containsExactly(FIRST);
    }

    @Test
    void makesTheSameGraphWhateverTheBatches() {
        loader(7).load(Bundles.valid(Bundles.demo()), FIRST, LoadProgress.SILENT);
        List<String> small = GraphDump.of(graph);
        graph.write(GraphDump.statement("MATCH (node) DETACH DELETE node"), Map.of());
        load(Bundles.demo(), FIRST);
        assertThat(GraphDump.of(graph)).isEqualTo(small);
    }

    @Test
    void endsWhatBrokeOff() {
        load(Bundles.demo(), FIRST);
        List<String> whole = GraphDump.of(graph);
        graph.write(GraphDump.statement("MATCH (node) DETACH DELETE node"), Map.of());
        ValidBundle bundle = Bundles.valid(Bundles.demo());
        LoadProgress breaksOff = (table, done, total) -> {
            if (table == Table.MESSAGES && done > 100) {
                throw new CancellationException("broken off");
            }
        };
        assertThatThrownBy(() -> loader(20).load(bundle, FIRST, breaksOff)).isInstanceOf(CancellationException.class);
        assertThat(graph.read(
                        GraphDump.statement("MATCH (load:Load) RETURN load.id AS id"), Map.of(), row -> row.text("id")))
                .isEmpty();
        LoadSummary summary = loader(20).load(bundle, SECOND, LoadProgress.SILENT);
        assertThat(summary.resumed()).isTrue();
        assertThat(GraphDump.of(graph)).isEqualTo(whole);
    }

    @Test
    void changesJustWhatACorrectionChanges() throws IOException {
        load(Bundles.workedExample(), FIRST);
        Path corrected = Bundles.copy(Bundles.workedExample(), folder.resolve("corrected"));
        Bundles.replace(
                corrected,
                "messages.csv",
                "M18,C1,V1,OUTCOME_NOTICE,E11,OF2,V1",
                "M18,C1,V1,OUTCOME_NOTICE,E11;E12,WCU-X,V1");
        Bundles.replace(
                corrected,
                "events.csv",
                "E09,C1,NEEDS_ASSESSED,2026-04-07T10:30:00+01:00,WCU-X,OF2,V1,E07",
                "E09,C1,NEEDS_ASSESSED,2026-04-07T10:30:00+01:00,WCU-X,OF2,V1,E10");
        Bundles.replace(corrected, "serves.csv", "WSV-X,POL-X,,", "WSV-X,POL-X,2020-01-01,");
        LoadSummary summary = load(corrected, SECOND);
        assertThat(summary.tables().get(Table.MESSAGES)).isEqualTo(new RowCounts(0, 1, 19));
        assertThat(summary.tables().get(Table.EVENTS)).isEqualTo(new RowCounts(0, 1, 11));
        assertThat(summary.tables().get(Table.SERVES)).isEqualTo(new RowCounts(0, 1, 5));
        assertThat(summary.total())
                .isEqualTo(new RowCounts(0, 3, summary.total().read() - 3));
        List<String> after = GraphDump.of(graph);
        graph.write(GraphDump.statement("MATCH (node) DETACH DELETE node"), Map.of());
        load(corrected, SECOND);
        assertThat(GraphDump.of(graph)).isEqualTo(after);
    }

    @Test
    void touchesTheCaseThatARowLeaves() throws IOException {
        load(Bundles.demo(), FIRST);
        Path corrected = Bundles.copy(Bundles.demo(), folder.resolve("corrected"));
        String survey = Files.readAllLines(corrected.resolve("surveys.csv")).get(1);
        String caseId = survey.split(",")[1];
        Bundles.replace(
                corrected,
                "surveys.csv",
                survey,
                survey.replace(caseId, "CASE-42").replaceAll("VIC-\\w+", "VIC-42A"));
        afterAnEvaluation();
        load(corrected, SECOND);
        assertThat(touched()).containsExactlyInAnyOrder(caseId, "CASE-42");
    }

    @Test
    void touchesNothingWhereNothingChanges() {
        load(Bundles.demo(), FIRST);
        assertThat(touched()).as("before anything is evaluated").isEmpty();
        afterAnEvaluation();
        load(Bundles.demo(), SECOND);
        assertThat(touched()).isEmpty();
        assertThat(basis()).containsExactly("old");
    }

    @Test
    void touchesEveryCaseByAnAgencyThatChanges() throws IOException {
        load(Bundles.workedExample(), FIRST);
        Path corrected = Bundles.copy(Bundles.workedExample(), folder.resolve("corrected"));
        Bundles.replace(corrected, "serves.csv", "WSV-X,POL-X,,", "WSV-X,POL-X,2020-01-01,");
        afterAnEvaluation();
        load(corrected, SECOND);
        assertThat(basis()).containsExactly("changed");
    }

    private void afterAnEvaluation() {
        graph.write(GraphDump.statement("CREATE (:Evaluation {id: 'current', basis: 'old'})"), Map.of());
    }

    private List<String> touched() {
        return graph.read(
                GraphDump.statement("MATCH (touch:Touch) RETURN touch.id AS id"), Map.of(), row -> row.text("id"));
    }

    private List<String> basis() {
        return graph.read(
                GraphDump.statement("MATCH (evaluation:Evaluation) RETURN evaluation.basis AS basis"),
                Map.of(),
                row -> row.text("basis"));
    }
}
