package throughline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherFile;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.evaluation.EvaluationSummary;
import throughline.evaluation.RuleOutcome;
import throughline.evaluation.RuleStatus;
import throughline.generate.CsvWorld;
import throughline.generate.FailureKind;
import throughline.generate.FailureRates;
import throughline.generate.WorldGenerator;
import throughline.generate.WorldProgress;
import throughline.generate.WorldSpec;
import throughline.generate.WorldTable;
import throughline.graph.Graph;
import throughline.graph.Neo4jExtension;
import throughline.graph.Row;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/**
 * Whole worlds through the whole product: what is found is what was planted and what follows from it, no less and no more.
 * Generator and rules share nothing but the catalogue.
 */
@ExtendWith(Neo4jExtension.class)
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class GeneratedTruthIT {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");

    private static final int CASES = 300;

    /** Enough for every kind to occur, those that few cases allow included. */
    private static final FailureRates OFTEN = FailureRates.parse(List.of(
            "0.12",
            "OWNERSHIP_GAP=0.5",
            "OWNERSHIP_OVERLAP=0.4",
            "UNSAFE_CHANNEL=0.4",
            "CONTACT_AFTER_OPT_OUT=0.4",
            "CHANGE_NOT_PROPAGATED=0.4"));

    private static final CypherFile FINDINGS = new CypherFile("findings", "queries", Map.of(), List.of(), """
            MATCH (finding:Finding)-[:IN]->(file:Case)
            RETURN
              finding.failure AS failure, file.id AS caseId,
              COLLECT { MATCH (finding)-[:INVOLVES {as: 'VICTIM'}]->(one) RETURN one.id }[0] AS victimId,
              COLLECT { MATCH (finding)-[:INVOLVES {as: 'DUTY'}]->(one) RETURN one.id }[0] AS dutyId,
              COLLECT { MATCH (finding)-[:INVOLVES {as: 'EVENT'}]->(one) RETURN one.id } AS events,
              COLLECT {
                MATCH (finding)-[part:INVOLVES]->(one)
                WHERE part.as IN ['MESSAGE', 'ASSERTION', 'ASSIGNMENT', 'REFERRAL']
                RETURN one.id
              } AS evidence
            """);

    private static final CypherFile FAILED_STATES = new CypherFile("states", "queries", Map.of(), List.of(), """
            MATCH (obligation:Obligation)
            WHERE obligation.state IN ['LATE', 'MISSED', 'CANNOT_TELL']
            RETURN obligation.id AS id
            """);

    @TempDir
    private Path directory;

    @Autowired
    private Graph graph;

    @Autowired
    private BundleLoader loader;

    @Autowired
    private Evaluation evaluation;

    /** A failure as planted or as found; the evidence of what was found holds at least that of what was planted. */
    private record Failure(String kind, String place, Set<String> evidence) {

        boolean shows(Failure planted) {
            return kind.equals(planted.kind) && place.equals(planted.place) && evidence.containsAll(planted.evidence);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 11, -7})
    void findsWhatWasPlantedAndNothingElse(long seed) throws IOException {
        EvaluationSummary summary = evaluate(seed, OFTEN);
        List<Failure> planted = planted();
        List<Failure> missing = new ArrayList<>();
        List<Failure> found = new ArrayList<>(graph.read(FINDINGS, Map.of(), GeneratedTruthIT::found));
        planted.stream()
                .sorted(Comparator.comparing((Failure one) -> -one.evidence.size()))
                .forEach(one -> found.stream()
                        .filter(other -> other.shows(one))
                        .findFirst()
                        .ifPresentOrElse(found::remove, () -> missing.add(one)));
        assertThat(counts(missing)).as("planted and not found: %s", missing).isEmpty();
        assertThat(counts(found)).as("found and not planted: %s", found).isEmpty();
        assertThat(counts(planted).keySet())
                .containsExactlyInAnyOrder(
                        Arrays.stream(FailureKind.values()).map(Enum::name).toArray(String[]::new));
        assertThat(summary.rules()).extracting(RuleOutcome::status).isSubsetOf(RuleStatus.FINDINGS, RuleStatus.CLEAN);
    }

    @Test
    void findsNothingWhereNothingWasPlanted() throws IOException {
        evaluate(99, FailureRates.all(0));
        assertThat(planted()).isEmpty();
        assertThat(graph.read(FINDINGS, Map.of(), GeneratedTruthIT::found)).isEmpty();
        assertThat(graph.read(FAILED_STATES, Map.of(), row -> row.text("id"))).isEmpty();
    }

    private EvaluationSummary evaluate(long seed, FailureRates rates) throws IOException {
        try (CsvWorld world = new CsvWorld(directory)) {
            new WorldGenerator(new WorldSpec(CASES, seed, AS_OF, 36, rates)).generate(world, WorldProgress.SILENT);
        }
        ValidBundle bundle = (ValidBundle) BundleReader.ofProduct().read(directory);
        loader.load(bundle, NOW, LoadProgress.SILENT);
        return evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    private List<Failure> planted() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(directory.resolve(WorldTable.TRUTH.path()))) {
            return rows.stream().map(GeneratedTruthIT::planted).toList();
        }
    }

    private static Failure planted(NamedCsvRecord row) {
        String place = String.join(
                " ",
                row.getField("case_id"),
                row.getField("victim_id"),
                row.getField("duty_id"),
                row.getField("event_id"));
        String evidence = row.getField("evidence");
        return new Failure(row.getField("failure"), place, evidence.isEmpty() ? Set.of() : Set.of(evidence.split(";")));
    }

    private static Failure found(Row row) {
        String place = String.join(
                " ",
                row.text("caseId"),
                orEmpty(row.textOrNull("victimId")),
                orEmpty(row.textOrNull("dutyId")),
                String.join(";", row.texts("events")));
        return new Failure(row.text("failure"), place, new TreeSet<>(row.texts("evidence")));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Map<String, Long> counts(List<Failure> failures) {
        return failures.stream().collect(Collectors.groupingBy(Failure::kind, TreeMap::new, Collectors.counting()));
    }
}
