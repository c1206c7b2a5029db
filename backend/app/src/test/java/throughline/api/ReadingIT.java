package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import throughline.Application;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.duty.Obligation;
import throughline.duty.WorkingDays;
import throughline.evaluation.DerivedQueries;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.evaluation.Explained;
import throughline.evaluation.ExplanationQueries;
import throughline.evaluation.Reference;
import throughline.evaluation.StoredObligation;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/** Explanations, what falls due soon and the ranking of root breaks, on the demo some days before its as-of date. */
@SpringBootTest(classes = Application.class)
@Import(CountedStatements.class)
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class ReadingIT {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 25);
    private static final Instant NOW = Instant.parse("2026-09-25T20:00:00Z");

    @Autowired
    private WebGraphQlHandler handler;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private DerivedQueries derived;

    @Autowired
    private ExplanationQueries explanations;

    private WebGraphQlTester graphQl;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(Path.of("../../seed/demo")), NOW, LoadProgress.SILENT);
        evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    @BeforeEach
    void connect() {
        graphQl = WebGraphQlTester.builder(handler)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASE-06", "CASE-13", "CASE-20", "CASE-22", "CASE-31", "CASE-41"})
    void explainsWhatTheEvaluationStored(String caseId) {
        List<String> ids = ids("obligations", Map.of("caseIds", List.of(caseId)));
        assertThat(ids).isNotEmpty();
        for (StoredObligation stored : derived.obligations(ids)) {
            Explained explained = explanations.explain(stored.id()).orElseThrow();
            assertThat(explained.isCurrent()).isTrue();
            Obligation found = explained.explanation().obligation();
            assertThat(List.of(
                            found.caseId(),
                            found.state(),
                            Optional.ofNullable(found.dueOn()),
                            Optional.ofNullable(found.owedById()),
                            Optional.ofNullable(found.owedToId()),
                            Optional.ofNullable(found.startedAt()),
                            Optional.ofNullable(found.dischargedById())))
                    .isEqualTo(List.of(
                            caseId,
                            stored.state(),
                            Optional.ofNullable(stored.dueOn()),
                            Optional.ofNullable(stored.owedById()),
                            Optional.ofNullable(stored.owedTo()).map(Reference::id),
                            Optional.ofNullable(stored.startedAt()),
                            Optional.ofNullable(stored.dischargedBy()).map(Reference::id)));
        }
    }

    @Test
    void asksAsOftenForALongExplanationAsForAShortOne() {
        assertThat(statementsOf("explain", Map.of("id", "R8-HEARING:EV-21-07:VIC-21A")))
                .isEqualTo(statementsOf("explain", Map.of("id", "H13:EV-06-06:VIC-06A")))
                .isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 60})
    void listsEverythingPendingThatFallsDueInTheNextWorkingDays(int workingDays) {
        WorkingDays calendar = WorkingDays.ofProduct();
        List<String> pending = ids(
                "obligations",
                Map.of(
                        "states",
                        List.of("PENDING"),
                        "dueFrom",
                        AS_OF.toString(),
                        "dueTo",
                        calendar.after(AS_OF, workingDays + 1).minusDays(1).toString()));
        assertThat(dueSoon(workingDays, 3)).containsExactlyInAnyOrderElementsOf(pending);
    }

    @Test
    void groupsWhatFallsDueByOwner() {
        Answers.check(
                "due-soon",
                graphQl.documentName("due-soon")
                        .variable("filter", Map.of("workingDays", 10))
                        .execute());
    }

    @Test
    void asksAsOftenForManyThatFallDueAsForOne() {
        assertThat(statementsOf("due-soon", Map.of("first", 1)))
                .isEqualTo(statementsOf("due-soon", Map.of("first", 50)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void refusesToLookTooFarAhead(int workingDays) {
        graphQl.documentName("due-soon")
                .variable("filter", Map.of("workingDays", workingDays))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> assertThat(error.getMessage())
                        .contains("workingDays: expected a whole number from 0 to 60, got " + workingDays)));
    }

    /** The list of witnesses feeds the needs assessment and the notice: one case, two failures, three broken duties. */
    @Test
    void ranksLinksByTheCasesInWhichTheyAreTheRoot() {
        Answers.check("break-links", graphQl.documentName("break-links").execute());
    }

    private List<String> dueSoon(int workingDays, int first) {
        List<String> ids = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("filter", Map.of("workingDays", workingDays));
            variables.put("first", first);
            variables.put("after", after);
            GraphQlTester.Response page =
                    graphQl.documentName("due-soon").variables(variables).execute();
            ids.addAll(page.path("dueSoon.nodes[*].obligation.id")
                    .entityList(String.class)
                    .get());
            more = page.path("dueSoon.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            if (more) {
                after = page.path("dueSoon.pageInfo.endCursor")
                        .entity(String.class)
                        .get();
            } else {
                page.path("dueSoon.totalCount").entity(Integer.class).isEqualTo(ids.size());
            }
        }
        return ids;
    }

    private List<String> ids(String list, Map<String, Object> filter) {
        return graphQl.document("query ($filter: ObligationFilter) { " + list
                        + "(filter: $filter, first: 500) { nodes { id } } }")
                .variable("filter", filter)
                .execute()
                .path(list + ".nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private int statementsOf(String document, Map<String, Object> variables) {
        statements.reset();
        graphQl.documentName(document).variables(variables).execute().path("").hasValue();
        return statements.count();
    }
}
