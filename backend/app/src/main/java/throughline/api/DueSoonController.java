package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.evaluation.DueSoon;
import throughline.evaluation.DueSoonFilter;
import throughline.evaluation.DueSoonQueries;

/** What falls due soon: the work list that prevents failures. */
@Controller
final class DueSoonController {

    private final DueSoonQueries dueSoon;

    DueSoonController(DueSoonQueries dueSoon) {
        this.dueSoon = dueSoon;
    }

    @QueryMapping
    Page<DueSoon> dueSoon(@Argument @Nullable DueSoonFilter filter, DataFetchingEnvironment environment) {
        if (filter != null && filter.workingDays() != null && !DueSoonFilter.allows(filter.workingDays())) {
            throw new BadArgumentException(
                    "workingDays", "a whole number from 0 to " + DueSoonFilter.MOST_DAYS, filter.workingDays());
        }
        return PageRequest.of(environment)
                .readByKey(
                        (after, limit) -> dueSoon.page(filter, after, limit),
                        DueSoon::key,
                        () -> dueSoon.count(filter));
    }
}
