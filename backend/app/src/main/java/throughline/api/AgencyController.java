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
import throughline.casework.Agency;
import throughline.casework.AgencyFilter;
import throughline.casework.AgencyQueries;

/** Agencies, what they are part of and whom they serve. */
@Controller
final class AgencyController {

    private final AgencyQueries agencies;

    AgencyController(AgencyQueries agencies) {
        this.agencies = agencies;
    }

    @QueryMapping
    Optional<Agency> agency(@Argument String id) {
        return agencies.byIds(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<Agency> agencies(@Argument @Nullable AgencyFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> agencies.page(filter, after, limit),
                        agencies::byIds,
                        Agency::id,
                        () -> agencies.count(filter));
    }

    @SchemaMapping(typeName = "Agency")
    CompletableFuture<Agency> partOf(Agency agency, DataFetchingEnvironment environment) {
        return CaseworkLoaders.WHOLE_OF_AGENCY.load(environment, agency.id());
    }

    @SchemaMapping(typeName = "Agency")
    CompletableFuture<List<Agency>> serves(Agency agency, DataFetchingEnvironment environment) {
        return CaseworkLoaders.SERVED_BY_AGENCY.load(environment, agency.id());
    }
}
