package throughline.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.Application;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.duty.Catalog;
import throughline.duty.CatalogDraft;
import throughline.duty.CatalogReader;
import throughline.duty.State;
import throughline.duty.TermChange;
import throughline.duty.WorkingDays;
import throughline.evaluation.RejudgedDuty.Kind;
import throughline.evaluation.RejudgedDuty.Side;
import throughline.evaluation.RejudgedObligation.Move;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.BundleLoader;
import throughline.load.GraphDump;
import throughline.load.LoadProgress;
import throughline.vocabulary.Vocabulary;

/** The demo judged by other catalogues: the same as a stored evaluation by them would come to, and nothing is stored. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class RejudgementIT {

    private static final Path DEMO = Path.of("../../seed/demo");
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");
    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();

    private static final CypherFile STORED = new CypherFile("stored", "queries", Map.of(), List.of(), """
            MATCH (obligation:Obligation)-[:OF]->(duty:Duty)
            WITH duty.id + ' ' + obligation.state AS what, count(*) AS count
            RETURN what + ' ' + count AS line
            UNION ALL
            MATCH (:Breakdown)-[:ROOT]->(:Obligation)-[:OF]->(duty:Duty)
            WITH duty.id + ' is root of' AS what, count(*) AS count
            RETURN what + ' ' + count AS line
            """);

    private final CatalogDraft draft = new CatalogDraft();
    private final List<RejudgedObligation> changes = new ArrayList<>();

    @Autowired
    private Graph graph;

    @Autowired
    private RejudgementRunner runner;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(DEMO), NOW, LoadProgress.SILENT);
        evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    private static Catalog read(CatalogDraft draft) {
        try {
            return new CatalogReader(Vocabulary.ofProduct())
                    .read("draft.csv", new ByteArrayInputStream(draft.text().getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rejudgement judged(LocalDate asOf) {
        return runner.run(read(draft), asOf, changes::add, EvaluationProgress.SILENT);
    }

    private Rejudgement judged() {
        return judged(AS_OF);
    }

    private static RejudgedDuty duty(Rejudgement result, String id) {
        return result.duties().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stored() {
        return graph.read(STORED, Map.of(), row -> row.text("line"));
    }

    private static List<String> lines(Rejudgement result, Function<RejudgedDuty, Side> side) {
        return result.duties().stream()
                .flatMap(duty -> lines(duty.id(), side.apply(duty)))
                .toList();
    }

    private static Stream<String> lines(String dutyId, Side side) {
        Stream<String> states = Stream.of(State.values())
                .filter(state -> side.states().of(state) > 0)
                .map(state -> dutyId + " " + state + " " + side.states().of(state));
        return side.rootBreaks() == 0
                ? states
                : Stream.concat(states, Stream.of(dutyId + " is root of " + side.rootBreaks()));
    }

    private List<String> changedIds() {
        return changes.stream().map(change -> change.either().id()).toList();
    }

    @Test
    void changesNothingByTheSameCatalogue() {
        Rejudgement result = judged();
        assertThat(result.differing()).isEmpty();
        assertThat(changes).isEmpty();
        assertThat(result.cases()).isEqualTo(42);
        assertThat(result.count(Kind.SAME)).isEqualTo(103);
        assertThat(lines(result, RejudgedDuty::before)).containsExactlyInAnyOrderElementsOf(stored());
        assertThat(lines(result, RejudgedDuty::after)).isEqualTo(lines(result, RejudgedDuty::before));
        assertThat(result.rate(RejudgedDuty::after)).isEqualTo(result.rate(RejudgedDuty::before));
    }

    @Test
    void movesStatesWhenALimitIsShortened() {
        draft.set("R6-ARREST", "standard_limit", "1");
        Rejudgement result = judged();
        RejudgedDuty arrest = duty(result, "R6-ARREST");
        assertThat(result.differing()).containsExactly(arrest);
        assertThat(arrest.kind()).isEqualTo(Kind.CHANGED);
        assertThat(arrest.terms()).containsExactly(new TermChange("standard_limit", "5", "1"));
        assertThat(arrest.moves())
                .containsExactly(
                        Map.entry(new Move(State.CANNOT_TELL, State.CANNOT_TELL), 1L),
                        Map.entry(new Move(State.MET, State.MET), 15L),
                        Map.entry(new Move(State.MET, State.LATE), 1L),
                        Map.entry(new Move(State.LATE, State.LATE), 1L),
                        Map.entry(new Move(State.MISSED, State.MISSED), 1L),
                        Map.entry(new Move(State.PENDING, State.MISSED), 1L));
        assertThat(changes)
                .filteredOn(change -> change.move().from() != change.move().to())
                .extracting(change -> change.either().id())
                .containsExactly("R6-ARREST:EV-04-07:VIC-04A", "R6-ARREST:EV-39-09:VIC-39A");
        assertThat(result.moves()).isEqualTo(arrest.moves());
    }

    @Test
    void listsEveryObligationOfAMoveSoThatItCanBeOpened() {
        draft.set("R6-ARREST", "standard_limit", "1").set("R8-COURT-LEG", "valid_to", "2026-06-30");
        Rejudgement result = judged();
        result.differing().forEach(duty -> duty.moves().forEach((move, count) -> assertThat(changes)
                .filteredOn(change -> change.either().dutyId().equals(duty.id())
                        && change.move().equals(move))
                .hasSize(Math.toIntExact(count))));
    }

    @Test
    void comesToWhatAStoredEvaluationByThatCatalogueComesTo() {
        draft.set("R6-ARREST", "standard_limit", "1")
                .set("R8-COURT-LEG", "standard_limit", "1")
                .set("R8-COURT-LEG", "enhanced_limit", "1")
                .set("H13", "follows", "")
                .set("R8-HEARING", "follows", "")
                .set("R4-REF", "valid_to", "2026-05-22")
                .set("R3-ACK", "valid_from", "2026-06-01");
        Rejudgement result = judged();
        try {
            evaluation(read(draft)).evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
            assertThat(lines(result, RejudgedDuty::after)).containsExactlyInAnyOrderElementsOf(stored());
        } finally {
            evaluation(Catalog.ofProduct()).evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
        }
        assertThat(lines(result, RejudgedDuty::before)).containsExactlyInAnyOrderElementsOf(stored());
    }

    /** EV-07-04 and EV-35-05 happened on 13 April. */
    @Test
    void theStoredEvaluationGoesByTheDaysInForce() {
        draft.set("R6-ARREST", "valid_from", "2026-04-13").set("R6-ARREST", "valid_to", "2026-04-13");
        try {
            evaluation(read(draft)).evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
            assertThat(stored()).contains("R6-ARREST MET 2").noneMatch(line -> line.matches("R6-ARREST (?!MET).*"));
        } finally {
            evaluation(Catalog.ofProduct()).evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
        }
    }

    private Evaluation evaluation(Catalog catalog) {
        return new Evaluation(graph, LIBRARY, catalog, WorkingDays.ofProduct(), Vocabulary.ofProduct());
    }

    @Test
    void leavesTheGraphAsItWas() {
        List<String> before = GraphDump.of(graph);
        draft.set("R6-ARREST", "standard_limit", "1").remove("R3-INFO").copy("R3-ACK", "R3-ACK-NEW");
        assertThat(judged().differing()).hasSize(3);
        assertThat(GraphDump.of(graph)).isEqualTo(before);
    }

    @Test
    void takesAllObligationsOfARemovedDutyAway() {
        Rejudgement result = judgedWithout("R6-ARREST");
        RejudgedDuty arrest = duty(result, "R6-ARREST");
        assertThat(arrest.kind()).isEqualTo(Kind.REMOVED);
        assertThat(arrest.before().states().total()).isEqualTo(28);
        assertThat(arrest.after().states().total()).isZero();
        assertThat(arrest.after().rate()).isNull();
        assertThat(arrest.moves().keySet()).extracting(Move::to).containsOnlyNulls();
        assertThat(changes).hasSize(28).allMatch(change -> change.after() == null);
    }

    private Rejudgement judgedWithout(String id) {
        draft.remove(id);
        return judged();
    }

    @Test
    void makesANewDutyAriseForEventsOfThePast() {
        draft.copy("R6-ARREST", "R6-ARREST-PLUS").set("R6-ARREST-PLUS", "unit", "CALENDAR_DAY");
        Rejudgement result = judged();
        RejudgedDuty plus = duty(result, "R6-ARREST-PLUS");
        assertThat(result.differing()).containsExactly(duty(result, "H08"), plus); // the new chain, too, broke at H08
        assertThat(plus.kind()).isEqualTo(Kind.ADDED);
        assertThat(plus.after().states().total()).isEqualTo(28);
        assertThat(plus.moves().keySet()).extracting(Move::from).containsOnlyNulls();
        assertThat(changes)
                .extracting(change -> Objects.requireNonNull(change.after()).id())
                .hasSize(28)
                .allMatch(id -> id.startsWith("R6-ARREST-PLUS:EV-"));
    }

    /** EV-26-05 happened on 14 April; the day before it the duty had not begun, on the day itself it had. */
    @Test
    void judgesEventsByTheVersionOfTheirDay() {
        draft.copy("R6-ARREST", "R6-ARREST-2026")
                .set("R6-ARREST", "valid_to", "2026-04-13")
                .set("R6-ARREST-2026", "valid_from", "2026-04-14")
                .set("R6-ARREST-2026", "standard_limit", "0");
        Rejudgement result = judged();
        assertThat(duty(result, "R6-ARREST").after().states().total()
                        + duty(result, "R6-ARREST-2026").after().states().total())
                .isEqualTo(28);
        assertThat(changedIds())
                .contains("R6-ARREST:EV-26-05:VIC-26A", "R6-ARREST-2026:EV-26-05:VIC-26A")
                .doesNotContain("R6-ARREST:EV-07-04:VIC-07A", "R6-ARREST-2026:EV-07-04:VIC-07A");
    }

    @Test
    void movesTheRootBreakWhenAChainIsCut() {
        draft.set("R6-ARREST", "follows", "");
        Rejudgement result = judged();
        assertThat(result.moves()).isEmpty();
        assertThat(duty(result, "H08").before().rootBreaks()
                        - duty(result, "H08").after().rootBreaks())
                .isEqualTo(1);
        assertThat(duty(result, "R6-ARREST").after().rootBreaks()
                        - duty(result, "R6-ARREST").before().rootBreaks())
                .isEqualTo(1);
        assertThat(result.breakdowns(RejudgedDuty::after)).isEqualTo(result.breakdowns(RejudgedDuty::before));
    }

    @Test
    void goesByTheDateThatIsGiven() {
        draft.set("R6-ARREST", "standard_limit", "1");
        assertThat(duty(judged(LocalDate.of(2026, 5, 7)), "R6-ARREST").moves())
                .containsEntry(new Move(State.PENDING, State.MISSED), 1L); // EV-04-07 of 5 May
    }
}
