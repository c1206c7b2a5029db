package throughline.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import throughline.Application;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.evaluation.EvaluationSummary;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;
import throughline.load.LoadSummary;

/**
 * Loads and evaluates a bundle, and inserts the same nodes and relationships with the bare driver in UNWIND batches from
 * one writer, each into an empty local database of its own. Usage: {@code LoadBenchmark BUNDLE WORK-DIRECTORY [ROUNDS]}.
 * Times are in seconds; the bare insert starts with every row ready in memory.
 */
public final class LoadBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");

    private final Path bundle;
    private final Path work;

    private LoadBenchmark(Path bundle, Path work) {
        this.bundle = bundle;
        this.work = work;
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int round = 1; round <= rounds; round++) {
            new LoadBenchmark(Path.of(arguments[0]), Path.of(arguments[1])).run(round);
        }
    }

    private void run(int round) {
        StoredGraph facts;
        double loading;
        try (ConfigurableApplicationContext context = start("ours-" + round)) {
            long start = System.nanoTime();
            ValidBundle valid = (ValidBundle) BundleReader.ofProduct().read(bundle);
            double reading = seconds(start);
            start = System.nanoTime();
            LoadSummary loaded = context.getBean(BundleLoader.class).load(valid, NOW, LoadProgress.SILENT);
            loading = seconds(start);
            facts = StoredGraph.read(context.getBean(Driver.class));
            start = System.nanoTime();
            EvaluationSummary summary = context.getBean(Evaluation.class)
                    .evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
            double evaluating = seconds(start);
            start = System.nanoTime();
            context.getBean(Evaluation.class).evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
            double evaluatingAgain = seconds(start);
            start = System.nanoTime();
            context.getBean(BundleLoader.class).load(valid, NOW, LoadProgress.SILENT);
            double again = seconds(start);
            System.out.println(loaded.text());
            System.out.println(summary.toLine());
            System.out.printf(
                    "round %d: validate %.1f s, load %.1f s, evaluate %.1f s, evaluate again %.1f s, load again %.1f s%n",
                    round, reading, loading, evaluating, evaluatingAgain, again);
        }
        try (ConfigurableApplicationContext context = start("bare-" + round)) {
            long start = System.nanoTime();
            facts.insert(context.getBean(Driver.class));
            double bare = seconds(start);
            System.out.printf("round %d: bare driver %.1f s for %s%n", round, bare, facts);
            System.out.printf("round %d: bare driver / load = %.2f%n", round, bare / loading);
        }
    }

    private ConfigurableApplicationContext start(String name) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(List.of("--throughline.data-dir=" + work.resolve(name)).toArray(String[]::new));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
