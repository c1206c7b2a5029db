package throughline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseFile;
import throughline.duty.Catalog;
import throughline.duty.DutyEvaluator;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/**
 * The evaluator alone, on one core: obligations per second over the cases of a bundle held in memory, for several numbers
 * of cases. Usage: {@code EvaluatorBenchmark BUNDLE CASES...}.
 */
public final class EvaluatorBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final int ROUNDS = 7;

    private EvaluatorBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        ValidBundle bundle = (ValidBundle) BundleReader.ofProduct().read(Path.of(arguments[0]));
        List<CaseFile> files = new ArrayList<>();
        AgencyDirectory directory = bundle.directory();
        bundle.forEachCase(files::add);
        DutyEvaluator evaluator =
                new DutyEvaluator(Catalog.ofProduct(), WorkingDays.ofProduct(), directory, Vocabulary.ofProduct());
        for (int i = 1; i < arguments.length; i++) {
            measure(evaluator, files.subList(0, Math.min(Integer.parseInt(arguments[i]), files.size())));
        }
    }

    private static void measure(DutyEvaluator evaluator, List<CaseFile> files) {
        double best = Double.MAX_VALUE;
        long obligations = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            obligations = 0;
            for (CaseFile file : files) {
                obligations += evaluator.evaluate(file, AS_OF).obligations().size();
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(
                "%,d cases, %,d obligations: %.3f s, %,.0f obligations/s (best of %d rounds)%n",
                files.size(), obligations, best, obligations / best, ROUNDS);
    }
}
