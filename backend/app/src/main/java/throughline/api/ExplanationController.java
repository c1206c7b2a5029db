package throughline.api;

import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import throughline.duty.Explanation;
import throughline.evaluation.Explained;
import throughline.evaluation.ExplanationQueries;

/** Why an obligation stands as it does. */
@Controller
final class ExplanationController {

    private final ExplanationQueries explanations;

    ExplanationController(ExplanationQueries explanations) {
        this.explanations = explanations;
    }

    @QueryMapping
    Optional<Explanation> explain(@Argument String obligationId) {
        return explanations.explain(obligationId).map(Explained::explanation);
    }
}
