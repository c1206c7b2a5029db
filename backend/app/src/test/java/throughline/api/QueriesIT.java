package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import throughline.Application;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;

/** Every query of the contract, on a graph of two cases. */
@SpringBootTest(classes = Application.class)
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class QueriesIT {

    @Autowired
    private WebGraphQlHandler handler;

    private WebGraphQlTester graphQl;

    @BeforeAll
    static void makeGraph(Graph graph) {
        TestGraph.make(graph, "two-cases");
    }

    @BeforeEach
    void connect() {
        graphQl = WebGraphQlTester.builder(handler)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    @Test
    void readsObligationsByTheirFixedNames() {
        check("obligations", Map.of("filter", Map.of("caseIds", List.of("C1"), "states", List.of("MET", "MISSED"))));
    }

    @Test
    void readsFindingsByTheirFixedNames() {
        check("findings", Map.of("filter", Map.of("caseIds", List.of("C1"))));
    }

    @Test
    void readsBreakdownsByTheirFixedNames() {
        check("breakdowns", Map.of("filter", Map.of("caseIds", List.of("C1", "C2"))));
    }

    @Test
    void explainsAnObligation() {
        check("explain", Map.of("id", "R8-HEARING:E08:V1"));
    }

    @Test
    void followsOneVictimThroughOneCase() {
        check("journey", Map.of("caseId", "C1", "victimId", "V1"));
    }

    @Test
    void readsCatalogueRulesAndVocabulary() {
        check("catalog", Map.of("set", "court_level"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"handover-failures", "referral-paths", "evaluation", "records", "parties", "unknown", "waivers"})
    void answersAsWrittenDown(String name) {
        check(name, Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "victimIds   | V1                  | M06 M13",
                "victimIds   | G1                  | M13",
                "fromIds     | WCU-X               | M08 M13",
                "fromIds     | OF2                 | M08 M13",
                "toIds       | V1                  | M13",
                "aboutIds    | E05                 | M06 M08",
                "kinds       | WCU_HANDOVER        | M06",
                "statuses    | RETURNED            | M06",
                "channels    | PHONE               | M13",
                "messageIds  | M21                 | M21",
                "caseIds     | C2                  | M21",
            })
    void filtersMessages(String name, String value, String expected) {
        assertThat(messages(Map.of(name, List.of(value)))).containsExactly(expected.split(" "));
    }

    /** M13 was sent at 23:30 UTC on 2 April, which is 3 April in London. */
    @ParameterizedTest
    @CsvSource({"2026-04-03,2026-04-03,M13", "2026-03-02,2026-03-02,M21"})
    void filtersMessagesByDaysInLondon(String from, String to, String expected) {
        assertThat(messages(Map.of("sentFrom", from, "sentTo", to))).containsExactly(expected);
    }

    private List<String> messages(Map<String, Object> filter) {
        GraphQlTester.Response response =
                graphQl.documentName("messages").variable("filter", filter).execute();
        List<String> ids =
                response.path("messages.nodes[*].id").entityList(String.class).get();
        response.path("messages.totalCount").entity(Integer.class).isEqualTo(ids.size());
        return ids;
    }

    private void check(String name, Map<String, Object> variables) {
        Answers.check(name, graphQl.documentName(name).variables(variables).execute());
    }
}
