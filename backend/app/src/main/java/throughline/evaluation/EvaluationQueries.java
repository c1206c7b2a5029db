package throughline.evaluation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import throughline.graph.QueryFiles;

/** Reads what the derived rows were made from. */
@Component
public final class EvaluationQueries {

    private final QueryFiles files;

    EvaluationQueries(QueryFiles files) {
        this.files = files;
    }

    /** The last evaluation that came to its end; none before the first. */
    public Optional<CurrentEvaluation> current() {
        return files.read("evaluation", Map.of(), CurrentEvaluation::of).stream()
                .findFirst();
    }
}
