package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.CaseFilter;
import throughline.casework.CaseQueries;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Participation;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.evaluation.StoredBreakdown;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredObligation;

/** Cases and what lies in them. */
@Controller
final class CaseController {

    private final CaseQueries cases;

    CaseController(CaseQueries cases) {
        this.cases = cases;
    }

    @QueryMapping("case")
    Optional<Case> caseById(@Argument String id) {
        return cases.byIds(List.of(id)).stream().findFirst();
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

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Participation>> participations(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.PARTICIPATIONS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Event>> events(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.EVENTS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Message>> messages(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.MESSAGES_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Assignment>> assignments(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.ASSIGNMENTS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Assertion>> assertions(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.ASSERTIONS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Referral>> referrals(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.REFERRALS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<StoredObligation>> obligations(Case file, DataFetchingEnvironment environment) {
        return EvaluationLoaders.OBLIGATIONS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<StoredFinding>> findings(Case file, DataFetchingEnvironment environment) {
        return EvaluationLoaders.FINDINGS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<StoredBreakdown>> breakdowns(Case file, DataFetchingEnvironment environment) {
        return EvaluationLoaders.BREAKDOWNS_OF_CASE.load(environment, file.id());
    }

    @SchemaMapping(typeName = "Case")
    CompletableFuture<List<Victim>> victims(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.VICTIMS_OF_CASE.load(environment, file.id());
    }
}
