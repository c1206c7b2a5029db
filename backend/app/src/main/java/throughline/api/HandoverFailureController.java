package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.evaluation.DerivedQueries;
import throughline.evaluation.HandoverFailureCount;
import throughline.evaluation.HandoverFailureFilter;
import throughline.evaluation.HandoverFailureQueries;
import throughline.evaluation.StoredFinding;

/** Findings about a passing on between agencies, one by one and counted. */
@Controller
final class HandoverFailureController {

    private final HandoverFailureQueries failures;
    private final DerivedQueries derived;

    HandoverFailureController(HandoverFailureQueries failures, DerivedQueries derived) {
        this.failures = failures;
        this.derived = derived;
    }

    @QueryMapping
    Page<StoredFinding> handoverFailures(
            @Argument @Nullable HandoverFailureFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> failures.page(filter, after, limit),
                        derived::findings,
                        StoredFinding::id,
                        () -> failures.count(filter));
    }

    @QueryMapping
    List<HandoverFailureCount> handoverFailureCounts(
            @Argument @Nullable HandoverFailureFilter filter,
            @Argument @Nullable List<String> groupBy,
            DataFetchingEnvironment environment) {
        if (groupBy == null || groupBy.isEmpty()) {
            throw new BadArgumentException("groupBy", "at least one of FAILURE, DUTY, FROM and TO", "none");
        }
        return failures.counts(filter, groupBy, PageRequest.first(environment));
    }
}
