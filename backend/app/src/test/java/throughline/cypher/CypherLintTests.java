package throughline.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How Cypher files are written, as far as it can be seen without a database. */
final class CypherLintTests {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();
    private static final int LINES = 40;

    /** A report holds its filters, its percentiles and its way to the cases, since cypher-shell includes no other file. */
    private static final int LINES_OF_A_REPORT = 70;

    private static final int WIDTH = 145;

    private static final Set<String> TYPES = Set.of(
            ("ABOUT ACTIVE_IN ACT_OF AGAINST ANSWERED_BY APPLIES_TO ARISES_FROM ASKS_ABOUT BREACH_OF BREAK_SUMMARY BY CARRIED_BY CAUSED_BY"
                            + " CLOSED_BY CONCERNS COUNTS_BY COUNTS_FROM COUNTS_TO DISCHARGED_BY FOLLOWS FOUND_BY FROM"
                            + " HOLDS IN INVESTIGATED_BY INVOLVES LED_TO LEG LIVES_IN NAMES_TELLER OF OWED_BY OWED_TO"
                            + " OWES_SUMMARY OWES_TOTAL OWNED_BY PART_OF POINTS_TO POSTED_TO REPLY_TO ROOT SENT SENT_TO SERVES STARTED_BY"
                            + " TAKEN_BY TO UNDER VICTIM_IN WAIVED_BY WORKS_FOR")
                    .split(" "));

    private static final Pattern CLAUSE_IN_LOWER_CASE = Pattern.compile(
            "(?m)^\\s*(optional match|match|where|return|with|unwind|order by|limit|skip|merge|create|set|delete|detach"
                    + " delete|remove|call|union)\\s");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern ID_IN_A_LITERAL = Pattern.compile("['\"][A-Z]{0,4}[-_]?\\d{2,}['\"]");
    private static final Pattern NAME_OF_A_NODE = Pattern.compile("\\(\\w*:([\\w|&:]+)");
    private static final Pattern NAME_OF_A_RELATIONSHIP = Pattern.compile("\\[\\w*:([\\w|]+)");

    static Stream<CypherFile> all() {
        return Stream.of("schema", "load", "evaluate", "rules", "reports", "queries")
                .flatMap(folder -> LIBRARY.folder(folder).stream());
    }

    static Stream<CypherFile> rules() {
        return LIBRARY.folder("rules").stream();
    }

    static Stream<CypherFile> reports() {
        return LIBRARY.folder("reports").stream();
    }

    static Stream<CypherFile> schema() {
        return LIBRARY.folder("schema").stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isShort(CypherFile file) {
        int lines = file.folder().equals("reports") ? LINES_OF_A_REPORT : LINES;
        assertThat(file.text().lines()).hasSizeLessThanOrEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasNoLongLineNoTabAndNoSpaceAtTheEndOfALine(CypherFile file) {
        assertThat(file.text().lines()).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(WIDTH)
                .doesNotContain("\t")
                .doesNotEndWith(" "));
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesClausesInCapitals(CypherFile file) {
        assertThat(file.text()).doesNotContainPattern(CLAUSE_IN_LOWER_CASE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesOnlyLabelsThatHaveAConstraint(CypherFile file) {
        Set<String> unknown = names(NAME_OF_A_NODE, file);
        schema().filter(constraint -> constraint.text().startsWith("CREATE CONSTRAINT"))
                .forEach(constraint -> unknown.removeAll(names(NAME_OF_A_NODE, constraint)));
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesOnlyRelationshipsOfTheGraph(CypherFile file) {
        Set<String> unknown = names(NAME_OF_A_RELATIONSHIP, file);
        unknown.removeAll(TYPES);
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotUseInternalIds(CypherFile file) {
        assertThat(file.text()).doesNotContainPattern("(?i)\\b(elementId|id)\\(");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void startsFromTheCasesItIsGiven(CypherFile file) {
        assertThat(file.parameters()).contains(new Parameter("caseIds", ParameterType.LIST, null, ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exemptsNobodyByName(CypherFile file) {
        assertThat(file.text()).doesNotContainPattern(ID_IN_A_LITERAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhyAndWhatToDoInASentence(CypherFile file) {
        assertThat(file.one("why")).hasSizeBetween(60, 400).endsWith(".");
        assertThat(file.one("do")).hasSizeBetween(20, 400).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void ordersTheRowsOfAReport(CypherFile file) {
        String result = file.text().substring(file.text().lastIndexOf("RETURN"));
        assertThat(result).containsPattern("(?m)^ORDER BY ");
    }

    @ParameterizedTest
    @MethodSource("schema")
    void makesOneThingAndOnlyIfItIsMissing(CypherFile file) {
        assertThat(file.text()).matches("(?s)CREATE (CONSTRAINT|INDEX) \\w+ IF NOT EXISTS\n.*");
    }

    @Test
    void hasATestBesideEveryRule() throws IOException {
        assertThat(tests().map(Resource::getFilename))
                .containsExactlyElementsOf(
                        rules().map(rule -> rule.id() + ".test.cypher").toList());
    }

    @Test
    void saysInEveryTestWhatIsFoundAndWhatIsSpared() throws IOException {
        for (Resource test : tests().toList()) {
            String content = test.getContentAsString(StandardCharsets.UTF_8);
            assertThat(content).as(test.getFilename()).containsPattern("(?m)^// finds: ");
            assertThat(content).as(test.getFilename()).containsPattern("(?m)^// spares: ");
        }
    }

    private static Stream<Resource> tests() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/rules/*.test.cypher"))
                .sorted(Comparator.comparing(Resource::getFilename));
    }

    private static Set<String> names(Pattern pattern, CypherFile file) {
        String withoutLiterals = LITERAL.matcher(file.text()).replaceAll("''");
        List<String> names = pattern.matcher(withoutLiterals)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).split("[|&:]")))
                .toList();
        return new TreeSet<>(names);
    }
}
