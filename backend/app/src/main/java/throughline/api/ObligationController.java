package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.evaluation.DerivedQueries;
import throughline.evaluation.ObligationFilter;
import throughline.evaluation.ObligationQueries;
import throughline.evaluation.StoredObligation;

/** Obligations and what they are linked to. */
@Controller
final class ObligationController {

    private final ObligationQueries obligations;
    private final DerivedQueries derived;

    ObligationController(ObligationQueries obligations, DerivedQueries derived) {
        this.obligations = obligations;
        this.derived = derived;
    }

    @QueryMapping
    Optional<StoredObligation> obligation(@Argument String id) {
        return derived.obligations(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<StoredObligation> obligations(
            @Argument @Nullable ObligationFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> obligations.page(filter, after, limit),
                        derived::obligations,
                        StoredObligation::id,
                        () -> obligations.count(filter));
    }
}
