package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
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
}
