package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.evaluation.BreakCount;
import throughline.evaluation.BreakLink;
import throughline.evaluation.BreakLinkFilter;
import throughline.evaluation.BreakdownFilter;
import throughline.evaluation.BreakdownQueries;
import throughline.evaluation.DerivedQueries;
import throughline.evaluation.StoredBreakdown;

/** Where communication broke down. */
@Controller
final class BreakdownController {

    private final BreakdownQueries breakdowns;
    private final DerivedQueries derived;

    BreakdownController(BreakdownQueries breakdowns, DerivedQueries derived) {
        this.breakdowns = breakdowns;
        this.derived = derived;
    }

    @QueryMapping
    Page<StoredBreakdown> breakdowns(@Argument @Nullable BreakdownFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> breakdowns.page(filter, after, limit),
                        derived::breakdowns,
                        StoredBreakdown::id,
                        () -> breakdowns.count(filter));
    }

    @QueryMapping
    List<BreakCount> breakMatrix(@Argument @Nullable BreakdownFilter filter, DataFetchingEnvironment environment) {
        return breakdowns.matrix(filter, PageRequest.first(environment));
    }

    @QueryMapping
    List<BreakLink> breakLinks(
            @Argument @Nullable BreakLinkFilter filter, @Argument boolean byDuty, DataFetchingEnvironment environment) {
        return breakdowns.links(filter, byDuty, PageRequest.first(environment));
    }
}
