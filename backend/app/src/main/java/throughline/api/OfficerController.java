package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Officer;
import throughline.casework.OfficerFilter;
import throughline.casework.OfficerQueries;

/** Officers and their postings. */
@Controller
final class OfficerController {

    private final OfficerQueries officers;

    OfficerController(OfficerQueries officers) {
        this.officers = officers;
    }

    @QueryMapping
    Optional<Officer> officer(@Argument String id) {
        return officers.byIds(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<Officer> officers(@Argument @Nullable OfficerFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> officers.page(filter, after, limit),
                        officers::byIds,
                        Officer::id,
                        () -> officers.count(filter));
    }
}
