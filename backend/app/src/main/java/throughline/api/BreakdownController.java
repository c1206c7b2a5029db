package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Case;
import throughline.casework.Victim;
import throughline.evaluation.BreakCount;
import throughline.evaluation.BreakdownFilter;
import throughline.evaluation.BreakdownQueries;
import throughline.evaluation.StoredBreakdown;
import throughline.evaluation.StoredObligation;

/** Where communication broke down. */
@Controller
final class BreakdownController {

    private final BreakdownQueries breakdowns;

    BreakdownController(BreakdownQueries breakdowns) {
        this.breakdowns = breakdowns;
    }

    @QueryMapping
    Page<StoredBreakdown> breakdowns(@Argument @Nullable BreakdownFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> breakdowns.page(filter, after, limit),
                        breakdowns::byIds,
                        StoredBreakdown::id,
                        () -> breakdowns.count(filter));
    }

    @QueryMapping
    List<BreakCount> breakMatrix(@Argument @Nullable BreakdownFilter filter, DataFetchingEnvironment environment) {
        return breakdowns.matrix(filter, PageRequest.first(environment));
    }

    @SchemaMapping(typeName = "Breakdown", field = "case")
    CompletableFuture<Case> caseOf(StoredBreakdown breakdown, DataFetchingEnvironment environment) {
        return Links.caseOf(breakdown.caseId(), environment);
    }

    @SchemaMapping(typeName = "Breakdown")
    CompletableFuture<Victim> victim(StoredBreakdown breakdown, DataFetchingEnvironment environment) {
        return Links.victim(breakdown.victimId(), environment);
    }

    @SchemaMapping(typeName = "Breakdown")
    CompletableFuture<StoredObligation> obligation(StoredBreakdown breakdown, DataFetchingEnvironment environment) {
        return Links.obligation(breakdown.id(), environment);
    }

    @SchemaMapping(typeName = "Breakdown")
    CompletableFuture<StoredObligation> rootBreak(StoredBreakdown breakdown, DataFetchingEnvironment environment) {
        return Links.obligation(breakdown.rootId(), environment);
    }

    @SchemaMapping(typeName = "BreakdownLeg", field = "obligation")
    CompletableFuture<StoredObligation> obligationOfLeg(StoredBreakdown.Leg leg, DataFetchingEnvironment environment) {
        return Links.obligation(leg.obligationId(), environment);
    }
}
