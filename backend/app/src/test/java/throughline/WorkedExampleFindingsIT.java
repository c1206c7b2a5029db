package throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
import throughline.evaluation.RuleStatus;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.graph.Row;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/** The findings of the worked example, section 6: these and no others. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class WorkedExampleFindingsIT {

    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 10);
    private static final Instant NOW = Instant.parse("2026-08-10T20:00:00Z");
    private static final Path BUNDLE = Path.of("src/test/resources/bundles/worked-example");

    private static final CypherFile FINDINGS = new CypherFile("findings", "queries", Map.of(), List.of(), """
            MATCH (finding:Finding)
            RETURN
              finding.failure AS failure, finding.missingFields AS missingFields,
              finding.roundTrips AS roundTrips, finding.daysLost AS daysLost,
              COLLECT { MATCH (finding)-[part:INVOLVES]->(one) WHERE part.as IN ['OBLIGATION', 'DUTY'] RETURN one.id } AS owed,
              COLLECT { MATCH (finding)-[:INVOLVES {as: 'MESSAGE'}]->(one) RETURN one.id AS id ORDER BY id } AS messages,
              COLLECT { MATCH (finding)-[:INVOLVES {as: 'FROM'}]->(one) RETURN one.id }[0] AS sender,
              COLLECT { MATCH (finding)-[:INVOLVES {as: 'TO'}]->(one) RETURN one.id }[0] AS receiver,
              toString(date(datetime({datetime: finding.at, timezone: 'Europe/London'}))) AS day
            """);

    private static EvaluationSummary summary;

    @Autowired
    private Graph graph;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(BUNDLE), NOW, LoadProgress.SILENT);
        summary = evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    @Test
    void findsTheseAndNoOthers() {
        assertThat(graph.read(FINDINGS, Map.of(), WorkedExampleFindingsIT::line))
                .containsExactlyInAnyOrder(
                        "SENT_LATE [H12B, H12B:E05] [M05] POL-X>CPS-X lost 1 at 2026-02-09",
                        "SENT_LATE [R8-BAIL, R8-BAIL:E06:V1] [M11] WCU-X>V1 lost 3 at 2026-03-03",
                        "SENT_LATE [H15, H15:E07] [M15] CRT-X>WCU-X lost 4 at 2026-04-14",
                        "SENT_LATE [R8-COURT-LEG, R8-COURT-LEG:E08] [M15] CRT-X>WCU-X lost 4 at 2026-04-14",
                        "NOT_REFERRED [R11-REFER, R11-REFER:E12:V1] [] WCU-X>VLU-X lost 6 at 2026-08-01",
                        "NOT_REFERRED [H17, H17:E07:V1] [] WCU-X>WSV-X at 2026-04-30",
                        "INCOMPLETE_PACKET [H13, H13:E05:V1] [M06] POL-X>WCU-X lacks [SAFE_CONTACT, ENHANCED_STATUS]"
                                + " at 2026-02-09",
                        "RETURNED [H13] [M06, M08, M09] POL-X>WCU-X 1 round trips lost 2 at 2026-02-10",
                        "SILENCE [] [M11, M13] null>V1 at 2026-03-03",
                        "SILENCE [] [M16, M18] null>V1 at 2026-04-15",
                        "SILENCE [] [M18, M20] null>V1 at 2026-06-19");
    }

    @Test
    void saysWhichRulesLackWhatTheyNeed() {
        assertThat(summary.rules())
                .filteredOn(rule -> rule.status() == RuleStatus.NOT_APPLICABLE)
                .extracting(rule -> rule.ruleId() + ": " + rule.reason())
                .containsExactly(
                        "holder-gap: no bundle fills assignments",
                        "ownership-gap-each-other: no bundle fills messages.teller_id",
                        "ownership-overlap: no bundle fills messages.said_outcome or messages.said_when or"
                                + " messages.said_where");
        assertThat(summary.rules()).noneMatch(rule -> rule.status() == RuleStatus.FAILED);
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder(row.text("failure"))
                .append(' ')
                .append(row.texts("owed").stream().sorted().toList())
                .append(' ')
                .append(row.texts("messages"))
                .append(' ')
                .append(row.textOrNull("sender"))
                .append('>')
                .append(row.textOrNull("receiver"));
        if (!row.isNull("missingFields")) {
            line.append(" lacks ").append(row.texts("missingFields"));
        }
        if (!row.isNull("roundTrips")) {
            line.append(' ').append(row.integer("roundTrips")).append(" round trips");
        }
        if (!row.isNull("daysLost")) {
            line.append(" lost ").append(row.integer("daysLost"));
        }
        return line.append(" at ").append(row.text("day")).toString();
    }
}
