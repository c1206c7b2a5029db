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
import throughline.casework.Act;
import throughline.casework.Agency;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Party;
import throughline.casework.Victim;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.evaluation.ObligationFilter;
import throughline.evaluation.ObligationQueries;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredObligation;

/** Obligations and what they are linked to. */
@Controller
final class ObligationController {

    private final ObligationQueries obligations;
    private final Catalog catalog;

    ObligationController(ObligationQueries obligations, Catalog catalog) {
        this.obligations = obligations;
        this.catalog = catalog;
    }

    @QueryMapping
    Optional<StoredObligation> obligation(@Argument String id) {
        return obligations.byIds(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<StoredObligation> obligations(
            @Argument @Nullable ObligationFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> obligations.page(filter, after, limit),
                        obligations::byIds,
                        StoredObligation::id,
                        () -> obligations.count(filter));
    }

    @SchemaMapping(typeName = "Obligation")
    Duty duty(StoredObligation obligation) {
        return catalog.duty(obligation.dutyId());
    }

    @SchemaMapping(typeName = "Obligation", field = "case")
    CompletableFuture<Case> caseOf(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.caseOf(obligation.caseId(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<Victim> victim(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.victim(obligation.victimId(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<Event> trigger(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.event(obligation.triggerId(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<Agency> owedBy(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.agency(obligation.owedById(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<Party> owedTo(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.party(obligation.owedTo(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<Message> startedBy(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.message(obligation.startedById(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<Act> dischargedBy(StoredObligation obligation, DataFetchingEnvironment environment) {
        return Links.act(obligation.dischargedBy(), environment);
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<List<StoredObligation>> follows(
            StoredObligation obligation, DataFetchingEnvironment environment) {
        return EvaluationLoaders.FOLLOWED_BY_OBLIGATION.load(environment, obligation.id());
    }

    @SchemaMapping(typeName = "Obligation")
    CompletableFuture<List<StoredFinding>> findings(StoredObligation obligation, DataFetchingEnvironment environment) {
        return EvaluationLoaders.FINDINGS_OF_OBLIGATION.load(environment, obligation.id());
    }
}
