package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Case;
import throughline.casework.CaseFilter;
import throughline.casework.CaseQueries;
import throughline.casework.RecordKind;
import throughline.evaluation.DerivedKind;

/** Cases and what lies in them. */
@Controller
final class CaseController {

    private static final Map<String, RecordKind> RECORDS = Map.of(
            "victims", RecordKind.PERSON,
            "participations", RecordKind.PERSON,
            "events", RecordKind.EVENT,
            "messages", RecordKind.MESSAGE,
            "assignments", RecordKind.ASSIGNMENT,
            "assertions", RecordKind.ASSERTION,
            "referrals", RecordKind.REFERRAL);

    private static final Map<String, DerivedKind> DERIVED = Map.of(
            "obligations", DerivedKind.OBLIGATION,
            "findings", DerivedKind.FINDING,
            "breakdowns", DerivedKind.BREAKDOWN);

    private final CaseQueries cases;

    CaseController(CaseQueries cases) {
        this.cases = cases;
    }

    /** Asks for the case and for the lists that the query wants of it at one go. */
    @QueryMapping("case")
    CompletableFuture<@Nullable Case> caseById(@Argument String id, DataFetchingEnvironment environment) {
        environment.getSelectionSet().getImmediateFields().forEach(field -> askAhead(field.getName(), id, environment));
        return CaseworkLoaders.OF_CASE
                .load(environment, id, RecordKind.CASE, Case.class)
                .thenApply(found -> found.isEmpty() ? null : found.get(0));
    }

    private static void askAhead(String field, String caseId, DataFetchingEnvironment environment) {
        if (RECORDS.containsKey(field)) {
            CaseworkLoaders.OF_CASE.ask(environment, caseId, RECORDS.get(field));
        } else if (DERIVED.containsKey(field)) {
            EvaluationLoaders.OF_CASE.ask(environment, caseId, DERIVED.get(field));
        }
    }

    @QueryMapping
    Page<Case> cases(@Argument @Nullable CaseFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> cases.page(filter, after, limit),
                        cases::byIds,
                        Case::id,
                        () -> cases.count(filter));
    }
}
