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
import throughline.casework.Case;
import throughline.casework.Participation;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.casework.VictimFilter;
import throughline.casework.VictimQueries;

/** Victims and the cases that they are in. */
@Controller
final class VictimController {

    private final VictimQueries victims;

    VictimController(VictimQueries victims) {
        this.victims = victims;
    }

    @QueryMapping
    Optional<Victim> victim(@Argument String id) {
        return victims.byIds(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<Victim> victims(@Argument @Nullable VictimFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> victims.page(filter, after, limit),
                        victims::byIds,
                        Victim::id,
                        () -> victims.count(filter));
    }

    @SchemaMapping(typeName = "Victim")
    CompletableFuture<List<Participation>> participations(Victim victim, DataFetchingEnvironment environment) {
        return CaseworkLoaders.PARTICIPATIONS_OF_VICTIM.load(environment, victim.id());
    }

    @SchemaMapping(typeName = "Victim")
    CompletableFuture<List<Assertion>> assertions(Victim victim, DataFetchingEnvironment environment) {
        return CaseworkLoaders.ASSERTIONS_OF_VICTIM.load(environment, victim.id());
    }

    @SchemaMapping(typeName = "Victim")
    CompletableFuture<List<Referral>> referrals(Victim victim, DataFetchingEnvironment environment) {
        return CaseworkLoaders.REFERRALS_OF_VICTIM.load(environment, victim.id());
    }

    @SchemaMapping(typeName = "Participation", field = "case")
    CompletableFuture<Case> caseOf(Participation participation, DataFetchingEnvironment environment) {
        return Links.caseOf(participation.caseId(), environment);
    }

    @SchemaMapping(typeName = "Participation", field = "victim")
    CompletableFuture<Victim> person(Participation participation, DataFetchingEnvironment environment) {
        return Links.victim(participation.victimId(), environment);
    }

    @SchemaMapping(typeName = "Participation")
    CompletableFuture<List<Victim>> actsFor(Participation participation, DataFetchingEnvironment environment) {
        return Links.victims(participation.actsForIds(), environment);
    }
}
