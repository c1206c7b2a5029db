package throughline.duty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;

/** The cases of a bundle with the evaluator for them. */
final class ExplainedCases {

    static final ExplainedCases DEMO = new ExplainedCases(Path.of("../../seed/demo"));
    static final ExplainedCases WORKED_EXAMPLE =
            new ExplainedCases(Path.of("src/test/resources/bundles/worked-example"));

    private final List<CaseFile> files = new ArrayList<>();
    private final DutyEvaluator evaluator;

    private ExplainedCases(Path bundle) {
        try {
            ValidBundle read = (ValidBundle) BundleReader.ofProduct().read(bundle);
            read.forEachCase(files::add);
            evaluator = new DutyEvaluator(Engine.CATALOG, Engine.CALENDAR, read.directory(), Engine.VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CaseFile> files() {
        return files;
    }

    CaseEvaluation evaluate(CaseFile file, LocalDate asOf) {
        return evaluator.evaluate(file, asOf);
    }

    Optional<Explanation> find(CaseFile file, LocalDate asOf, String obligationId) {
        return evaluator.explain(file, asOf, obligationId);
    }

    /** The explanation of an obligation of whichever case. */
    Explanation explain(String obligationId, LocalDate asOf) {
        return files.stream()
                .flatMap(file -> evaluator.explain(file, asOf, obligationId).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No obligation " + obligationId));
    }
}
