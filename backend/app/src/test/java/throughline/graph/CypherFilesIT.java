package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.cypher.Column;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;

/** What the database says about every file without running it: whether it can, what it changes, how it looks things up. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class CypherFilesIT {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();
    private static final Map<String, QueryPlan> PLANS = new HashMap<>();

    private static final List<String> OF_EVERY_RULE =
            List.of("caseId", "key", "victimId", "fromId", "toId", "at", "detail");
    private static final List<String> OF_SOME_RULES = List.of(
            "obligationId",
            "dutyId",
            "eventIds",
            "messageIds",
            "referralIds",
            "assertionIds",
            "assignmentIds",
            "missingFields",
            "roundTrips",
            "daysLost",
            "lostSince",
            "foundFrom");

    /** What names the nodes to look at: a file that is given such looks at no others. */
    private static final String NAMING =
            "id|ids|keys|\\w+Ids|rows|findings|links|parties|obligations|breakdowns|involved";

    /** Is given what to leave alone, and so passes over all others. */
    private static final Set<String> PASSES_OVER_ALL = Set.of("evaluate/drop-absent-rules.cypher");

    private final Graph graph;

    CypherFilesIT(Graph graph) {
        this.graph = graph;
    }

    static Stream<CypherFile> all() {
        return Stream.of("load", "evaluate", "rules", "reports", "queries").flatMap(CypherFilesIT::files);
    }

    static Stream<CypherFile> readers() {
        return Stream.of("rules", "reports", "queries").flatMap(CypherFilesIT::files);
    }

    static Stream<CypherFile> rules() {
        return files("rules");
    }

    static Stream<CypherFile> reports() {
        return files("reports");
    }

    static Stream<CypherFile> dueSoon() {
        return readers().filter(file -> file.id().startsWith("due-soon"));
    }

    static Stream<CypherFile> lookups() {
        return all().filter(file -> file.parameters().stream().anyMatch(CypherFilesIT::namesNodes));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isUnderstoodAndNeverReadsTheWholeGraph(CypherFile file) {
        assertThat(plan(file).operators()).as(file.path()).isNotEmpty().doesNotContain("AllNodesScan");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void changesNothing(CypherFile file) {
        assertThat(plan(file).type()).as(file.path()).isEqualTo(QueryPlan.Type.READ_ONLY);
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesItsColumnsInWords(CypherFile file) {
        assertThat(plan(file).columns()).as(file.path()).allSatisfy(column -> assertThat(column)
                .matches("[a-z]\\w+"));
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void looksUpWhatItIsGivenByIndex(CypherFile file) {
        assertThat(plan(file).operators())
                .as(file.path())
                .noneMatch(step -> step.endsWith("LabelScan") || step.endsWith("TypeScan"))
                .noneMatch(step -> step.equals("NodeIndexScan") && !PASSES_OVER_ALL.contains(file.path()));
    }

    @ParameterizedTest
    @MethodSource("dueSoon")
    void findsWhatIsDueSoonByItsDueDay(CypherFile file) {
        assertThat(plan(file).operators()).as(file.path()).noneMatch(step -> step.endsWith("LabelScan"));
        assertThat(plan(file).indexes())
                .as(file.path())
                .anyMatch(step -> step.matches("NodeIndexSeekByRange RANGE INDEX \\w+:Obligation\\(dueOn\\).*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void startsARuleFromItsCases(CypherFile file) {
        assertThat(plan(file).indexes())
                .as(file.path())
                .anyMatch(step -> step.matches("NodeUniqueIndexSeek UNIQUE \\w+:Case\\(id\\).*"))
                .noneMatch(step -> step.contains("ByRange"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void returnsTheColumnsOfARule(CypherFile file) {
        List<String> columns = plan(file).columns();
        assertThat(columns).containsAll(OF_EVERY_RULE);
        List<String> others = new ArrayList<>(columns);
        others.removeAll(OF_EVERY_RULE);
        assertThat(OF_SOME_RULES).containsAll(others);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void returnsTheColumnsThatAReportDeclares(CypherFile file) {
        assertThat(plan(file).columns())
                .as(file.path())
                .containsExactlyElementsOf(
                        file.columns().stream().map(Column::name).toList());
    }

    private static boolean namesNodes(Parameter parameter) {
        return parameter.required() && parameter.name().matches(NAMING);
    }

    private static Stream<CypherFile> files(String folder) {
        return LIBRARY.folder(folder).stream();
    }

    private QueryPlan plan(CypherFile file) {
        return PLANS.computeIfAbsent(file.path(), path -> graph.explain(asRun(file), Map.of()));
    }

    /** A rule is told which nodes are the obligations, so that no plan starts from them. */
    private static CypherFile asRun(CypherFile file) {
        return file.folder().equals("rules") ? file.withLabelGiven("Obligation", "obligationLabel") : file;
    }
}
