package throughline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CypherLibraryTests {

    private static final CypherLibrary GOOD = CypherLibrary.under("cypher-good");

    @Test
    void findsTheFilesOfAFolderWithoutTheTestsOfRules() {
        assertThat(GOOD.folder("rules"))
                .extracting(CypherFile::id)
                .containsExactly("with-byte-order-mark", "with-carriage-returns", "with-line-feeds");
        assertThat(GOOD.folder("schema")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with-byte-order-mark", "with-carriage-returns"})
    void lineEndingsAndByteOrderMarkChangeNothing(String id) {
        CypherFile plain = GOOD.file("rules", "with-line-feeds");
        assertThat(GOOD.file("rules", id))
                .isEqualTo(new CypherFile(id, "rules", plain.header(), plain.parameters(), plain.text()));
    }

    @Test
    void readsHeaderParametersAndStatement() {
        assertThat(GOOD.file("rules", "with-line-feeds"))
                .isEqualTo(new CypherFile(
                        "with-line-feeds",
                        "rules",
                        Map.of(
                                "title", List.of("Handovers that nobody acknowledged"),
                                "failure", List.of("NO_ACKNOWLEDGEMENT"),
                                "severity", List.of("high"),
                                "why", List.of("Nobody knows: was it read?"),
                                "do", List.of("Ask."),
                                "maturity", List.of("draft"),
                                "needs", List.of("messages.acknowledged_at, referrals")),
                        List.of(
                                new Parameter("caseIds", ParameterType.LIST, null, ""),
                                new Parameter(
                                        "workingDays",
                                        ParameterType.INTEGER,
                                        "5",
                                        "working days until a handover counts as lost")),
                        """
                        MATCH (message:Message)-[:IN]->(case:Case) // a remark; with $money
                        WHERE case.id IN $caseIds AND message.id <> 'it\\'s $5'
                        RETURN case.id AS caseId, message.`odd $name` AS key, $workingDays AS detail"""));
    }

    @Test
    void readsListsAndColumnsOfTheHeader() {
        assertThat(GOOD.file("rules", "with-line-feeds").list("needs"))
                .containsExactly("messages.acknowledged_at", "referrals");
        CypherFile report = GOOD.file("reports", "cases-by-agency");
        assertThat(report.columns()).containsExactly(new Column("agencyId", Column.Kind.KEY, "the agency"));
        assertThat(report.list("disclosive")).containsExactly("agencyId");
    }

    @Test
    void asksForAFileThatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOOD.file("rules", "unheard-of"))
                .withMessage("There is no Cypher file rules/unheard-of");
    }

    @Test
    void refusesTwoFilesOfOneName() {
        assertThat(problems("cypher-one", "cypher-other"))
                .containsExactly("queries/cases.cypher: there are two files of this name");
    }

    @Test
    void namesEveryMistakeOfEveryFile() {
        assertThat(problems("cypher-broken"))
                .containsExactly(
                        "elsewhere/unknown-folder.cypher: lies in no folder that is read",
                        "queries/NotKebab.cypher: the name is not in kebab-case",
                        "queries/continues-nothing.cypher:1: not a header line '// key: value': //   of all agencies",
                        "queries/deeper/nested.cypher: lies in no folder that is read",
                        "queries/default-of-wrong-type.cypher:2: 'many' is no integer for size: size integer = many",
                        "queries/no-colon.cypher:2: not a header line '// key: value': // just a remark",
                        "queries/no-space-after-slashes.cypher: the key 'title' is missing",
                        "queries/no-space-after-slashes.cypher:1: not a header line '// key: value': //title: Cases",
                        "queries/no-statement.cypher: holds no statement",
                        "queries/no-title.cypher: the key 'title' is missing",
                        "queries/no-value.cypher: the key 'title' is missing",
                        "queries/no-value.cypher:1: not a header line '// key: value': // title:",
                        "queries/parameter-declared-twice.cypher:3: the parameter 'id' is declared twice",
                        "queries/parameter-not-declared.cypher:4: the parameter 'caseIds' is used, but not declared",
                        "queries/parameter-not-used.cypher:2: the parameter 'asOf' is declared, but not used",
                        "queries/parameter-of-unknown-type.cypher:2: unknown type 'moment', known are string, integer,"
                                + " float, boolean, date, datetime, list, map, any: asOf moment",
                        "queries/parameter-only-in-a-comment.cypher:2: the parameter 'asOf' is declared, but not used",
                        "queries/parameter-without-type.cypher:2: a parameter is written NAME TYPE [= DEFAULT][;"
                                + " MEANING]: asOf",
                        "queries/parameter-without-type.cypher:2: the parameter 'asOf' is declared, but not used",
                        "queries/rule-key-in-a-query.cypher:2: unknown key 'severity', known are title, parameter",
                        "queries/title-twice.cypher:2: the key 'title' occurs twice",
                        "queries/unknown-key.cypher:2: unknown key 'colour', known are title, parameter",
                        "reports/additive-is-no-count.cypher:10: additive names no count: agencyId",
                        "reports/chart-of-no-column.cypher:12: chart names no column: agency",
                        "reports/chart-of-unknown-type.cypher:12: unknown chart 'pie', known are none, bars, funnel,"
                                + " control, heatmap, sankey, timeline: pie of cases by agencyId",
                        "reports/column-of-unknown-kind.cypher:7: unknown kind 'amount', known are key, count, rate,"
                                + " ratio, difference, duration, quantile, text, cases: agencyId amount; the agency",
                        "reports/column-twice.cypher:10: the column 'cases' is declared twice",
                        "reports/column-without-meaning.cypher:7: a column is written NAME KIND[ of COUNT[ in COUNT]];"
                                + " MEANING: agencyId key",
                        "reports/disclosive-names-no-column.cypher:11: disclosive names no column: victimId",
                        "reports/funnel-of-counts.cypher:12: a funnel or control chart is of a rate, not of: cases",
                        "reports/no-disclosive.cypher: the key 'disclosive' is missing",
                        "reports/no-grain.cypher: the key 'grain' is missing",
                        "reports/no-key.cypher: no column is a key",
                        "reports/no-order.cypher: the key 'order' is missing",
                        "reports/ranked-by-a-rate.cypher:11: ranked names no count: share",
                        "reports/rate-of-a-key.cypher:9: column names no count: agencyId",
                        "reports/rate-without-base.cypher:9: a rate says of what: NAME rate of COUNT in COUNT, or NAME"
                                + " difference of RATE from RATE: share rate; all of them",
                        "reports/same-by-a-count.cypher:11: same names no count: share",
                        "reports/same-by-a-count.cypher:11: same names no key: cases",
                        "reports/sum-of-no-count.cypher:10: sum names no count: share",
                        "reports/sum-without-parts.cypher:10: a sum is written TOTAL = PART + PART: cases are many",
                        "rules/needs-a-sentence.cypher:7: not allowed here: needs: the messages of all",
                        "rules/no-failure.cypher: the key 'failure' is missing",
                        "rules/unknown-maturity.cypher:4: not allowed here: maturity: old",
                        "rules/unknown-severity.cypher:3: not allowed here: severity: grave");
    }

    private static List<String> problems(String... roots) {
        return catchThrowableOfType(BrokenCypherException.class, () -> CypherLibrary.under(roots))
                .problems();
    }
}
