package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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
}
