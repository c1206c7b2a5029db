package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.evaluation.DerivedQueries;
import throughline.evaluation.FindingFilter;
import throughline.evaluation.FindingQueries;
import throughline.evaluation.StoredFinding;

/** Findings and what they involve. */
@Controller
final class FindingController {

    private final FindingQueries findings;
    private final DerivedQueries derived;

    FindingController(FindingQueries findings, DerivedQueries derived) {
        this.findings = findings;
        this.derived = derived;
    }

    @QueryMapping
    Optional<StoredFinding> finding(@Argument String id) {
        return derived.findings(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<StoredFinding> findings(@Argument @Nullable FindingFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> findings.page(filter, after, limit),
                        derived::findings,
                        StoredFinding::id,
                        () -> findings.count(filter));
    }
}
