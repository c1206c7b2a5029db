package throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.Application;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.GraphException;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.BundleLoader;
import throughline.load.GraphDump;
import throughline.load.LoadProgress;

/** Waivers on the findings of the demo, as of 30 September 2026. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class WaiverStoreIT {

    private static final Path DEMO = Path.of("../../seed/demo");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");
    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();

    private static final CypherFile COVERED = statement("""
            MATCH (finding:Finding)-[:WAIVED_BY]->(waiver:Waiver)
            RETURN waiver.id + ' ' + finding.id AS line
            ORDER BY line
            """);

    private static final CypherFile SILENCES = statement("""
            MATCH (finding:Finding)-[:FOUND_BY]->(:Rule {id: 'silence'})
            RETURN finding.id AS id
            """);

    @Autowired
    private Graph graph;

    @Autowired
    private WaiverStore store;

    @Autowired
    private Evaluation evaluation;

    @Autowired
    private EvaluationQueries evaluations;

    @Autowired
    private FindingQueries findings;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(DEMO), NOW, LoadProgress.SILENT);
        evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    @AfterEach
    void waiveNothing() {
        store.replaceAll(List.of());
    }

    private static CypherFile statement(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }

    private static Waiver ofFinding(String id, String findingId, @Nullable LocalDate endsOn) {
        return new Waiver(id, findingId, null, null, null, null, null, "Agreed", "Head of unit", endsOn);
    }

    /** A waiver of a rule within a scope, as words {@code case=… victim=… agency=… duty=…}. */
    private static Waiver ofRule(String id, String ruleId, String scope) {
        Map<String, String> words = List.of(scope.split(" ")).stream()
                .map(word -> word.split("="))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
        return new Waiver(
                id,
                null,
                ruleId,
                words.get("case"),
                words.get("victim"),
                words.get("agency"),
                words.get("duty"),
                "Known",
                "Data steward",
                AS_OF);
    }

    private List<String> covered() {
        return graph.read(COVERED, Map.of(), row -> row.text("line"));
    }

    private int silences() {
        return graph.read(SILENCES, Map.of(), row -> row.text("id")).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sent-late|case=CASE-03|sent-late:H08:EV-03-06:VIC-03A sent-late:R6-ARREST:EV-03-06:VIC-03A",
                "sent-late|case=CASE-03 duty=H08|sent-late:H08:EV-03-06:VIC-03A",
                "sent-late|case=CASE-03 agency=POL-01|",
                "silence|case=CASE-03|",
                "sent-late|victim=VIC-25A|sent-late:R11-ESCAPE:EV-25-05:VIC-25A",
                "sent-late|victim=VIC-25A case=CASE-24|",
                "not-acknowledged|agency=CPS-LONDON-NORTH|not-acknowledged:MSG-19-11",
                "not-acknowledged|agency=POL-01|not-acknowledged:MSG-19-11",
                "not-acknowledged|agency=WCU-01|",
                "sent-late|duty=R12-ACK|sent-late:R12-ACK:EV-40-05:VIC-40A"
            })
    void coversTheFindingsOfARuleWithinItsScope(String rule, String scope, @Nullable String expected) {
        store.replaceAll(List.of(ofRule("W", rule, scope)));
        assertThat(covered())
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : List.of(expected.split(" ")).stream()
                                        .map(id -> "W " + id)
                                        .toList());
    }

    @Test
    void saysHowEachWaiverStands() {
        WaiverSummary summary = store.replaceAll(List.of(
                ofFinding("W-1", "sent-late:R12-ACK:EV-40-05:VIC-40A", AS_OF),
                ofFinding("W-2", "not-acknowledged:MSG-19-11", AS_OF.minusDays(1)),
                ofRule("W-3", "silence", "case=CASE-29"),
                ofFinding("W-4", "silence:GONE", AS_OF),
                ofFinding("W-5", "sent-late:R12-ACK:EV-40-05:VIC-40A", null)));
        assertThat(summary.waivers())
                .extracting(one -> one.id() + " " + one.status() + " " + one.findings())
                .containsExactly(
                        "W-1 IN_FORCE 1", "W-2 EXPIRED 0", "W-3 IN_FORCE 2", "W-4 NO_MATCH 0", "W-5 ENDLESS 1");
        assertThat(summary.waivedByRule()).isEqualTo(Map.of("sent-late", 1L, "silence", 2L));
        assertThat(summary.toLine())
                .isEqualTo(
                        "Waivers: 2 in force, 1 expired (W-2 on 2026-09-29), 1 without an end date (W-5), 1 without a"
                                + " finding to cover (W-4)");
        assertThat(store.summary()).isEqualTo(summary);
    }

    @Test
    void leavesHeadlineCountsWithoutWaivedFindings() {
        CurrentEvaluation before = evaluations.current().orElseThrow();
        store.replaceAll(List.of(ofRule("W", "silence", "case=CASE-29")));
        CurrentEvaluation after = evaluations.current().orElseThrow();
        assertThat(after.findings()).isEqualTo(before.findings() - 2);
        assertThat(after.waivedFindings()).isEqualTo(2);
        assertThat(findings.rules())
                .filteredOn(rule -> rule.id().equals("silence"))
                .allSatisfy(rule -> {
                    assertThat(rule.waivedFindings()).isEqualTo(2);
                    assertThat(rule.findings()).isEqualTo(silences() - 2);
                });
        assertThat(findings.rules().stream().mapToInt(StoredRule::findings).sum())
                .isEqualTo(after.findings());
    }

    @Test
    void countsAFindingOnceHoweverManyWaiversCoverIt() {
        WaiverSummary summary = store.replaceAll(
                List.of(ofRule("W-1", "silence", "case=CASE-29"), ofRule("W-2", "silence", "victim=VIC-29A")));
        assertThat(covered()).hasSize(4);
        assertThat(summary.waivedFindings()).isEqualTo(2);
        assertThat(evaluations.current().orElseThrow().waivedFindings()).isEqualTo(2);
    }

    @Test
    void appliesAgainAfterEveryEvaluationByItsDate() {
        store.replaceAll(List.of(ofRule("W", "silence", "case=CASE-29")));
        List<String> before = covered();
        EvaluationSummary later =
                evaluation.evaluate(EvaluationOrder.of(AS_OF.plusDays(1), NOW), EvaluationProgress.SILENT);
        assertThat(covered()).isEmpty();
        assertThat(later.waivers().toLine()).isEqualTo("Waivers: 0 in force, 1 expired (W on 2026-09-30)");
        EvaluationSummary again = evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
        assertThat(covered()).isEqualTo(before).hasSize(2);
        assertThat(again.waivers().waivedOf("silence")).isEqualTo(2);
        assertThat(again.toLine()).contains((again.findings() - 2) + " findings and 2 waived");
        assertThat(later.findings())
                .isEqualTo(
                        later.rules().stream().mapToLong(RuleOutcome::findings).sum());
    }

    @Test
    void changesNothingWhenAppliedAgain() {
        store.replaceAll(List.of(ofRule("W-1", "silence", "case=CASE-29"), ofRule("W-2", "sent-late", "case=CASE-03")));
        List<String> before = GraphDump.of(graph);
        store.apply(AS_OF);
        assertThat(GraphDump.of(graph)).isEqualTo(before);
    }

    @Test
    void putsTheNewWaiversInThePlaceOfAll() {
        store.replaceAll(List.of(ofRule("W-1", "silence", "case=CASE-29"), ofRule("W-2", "sent-late", "case=CASE-03")));
        store.replaceAll(List.of(ofRule("W-2", "sent-late", "case=CASE-03 duty=H08")));
        assertThat(covered()).containsExactly("W-2 sent-late:H08:EV-03-06:VIC-03A");
        assertThat(store.waivers()).extracting(StoredWaiver::id).containsExactly("W-2");
    }

    @Test
    void changesNothingIfOneWaiverCannotBeWritten() {
        store.replaceAll(List.of(ofRule("W-1", "silence", "case=CASE-29")));
        List<String> before = GraphDump.of(graph);
        Waiver same = ofRule("W-2", "sent-late", "case=CASE-03");
        assertThatThrownBy(() -> store.replaceAll(List.of(same, same))).isInstanceOf(GraphException.class);
        assertThat(GraphDump.of(graph)).isEqualTo(before);
    }

    @Test
    void findsWaivedFindingsFromTheWaivers() {
        store.replaceAll(List.of(ofRule("W", "silence", "case=CASE-29")));
        FindingFilter waived =
                new FindingFilter(null, null, null, null, null, null, null, null, null, null, null, null, true);
        assertThat(findings.page(waived, "", 10)).hasSize(2).allMatch(id -> id.startsWith("silence:"));
        assertThat(findings.count(waived)).isEqualTo(2);
    }

    /** A finding is looked up from what the waiver names; otherwise millions would be read for a few waivers. */
    @Test
    void startsFromTheWaiversAndNeverFromAllFindings() {
        assertThat(graph.explain(LIBRARY.file("evaluate", "link-waivers"), Map.of())
                        .indexes())
                .filteredOn(step -> step.startsWith("NodeUniqueIndexSeek"))
                .extracting(step -> step.replaceAll(".*:(\\w+)\\(id\\).*", "$1"))
                .containsOnlyOnce("Finding", "Case", "Victim", "Agency")
                .contains("Rule");
        assertThat(graph.explain(LIBRARY.file("evaluate", "link-waivers"), Map.of())
                        .operators())
                .filteredOn(step -> step.endsWith("Scan"))
                .hasSizeLessThanOrEqualTo(1);
    }
}
