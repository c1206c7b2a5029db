package throughline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import throughline.Application;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.evaluation.EvaluationSummary;
import throughline.generate.CsvWorld;
import throughline.generate.FailureRates;
import throughline.generate.WorldGenerator;
import throughline.generate.WorldProgress;
import throughline.generate.WorldSpec;
import throughline.graph.Graph;
import throughline.graph.Row;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/**
 * A generated world from nothing to tables: generate, validate, load, evaluate; then the evaluation of the next day, that
 * after a load of one case more in a hundred, and a full one; then two tables from the summaries and from a full count.
 * Prints seconds and the peak memory of both processes. Usage: {@code WorldBenchmark CASES WORK-DIRECTORY [full]}; with
 * {@code full} the evaluation of everything is measured a second time, on a graph that is there.
 */
public final class WorldBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 29);
    private static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");
    private static final long SEED = 7;
    private static final int MONTHS = 36;
    private static final double RATE = 0.01;
    private static final List<String> TABLES = List.of("c1-compliance-by-duty", "break-matrix");

    private final Path work;
    private final boolean full;

    private WorldBenchmark(Path work, boolean full) {
        this.work = work;
        this.full = full;
    }

    public static void main(String[] arguments) throws IOException {
        int cases = Integer.parseInt(arguments[0]);
        new WorldBenchmark(Path.of(arguments[1]), arguments.length > 2).run(cases);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T timed(String what, Work<T> work) throws IOException {
        long start = System.nanoTime();
        T result = work.run();
        System.out.printf("%-28s %8.1f s   %s%n", what, (System.nanoTime() - start) / 1e9, memory());
        return result;
    }

    private void run(int cases) throws IOException {
        Path world = timed("generate", () -> generate(cases));
        Path more = generate(cases + cases / 100);
        try (ConfigurableApplicationContext context = start()) {
            ValidBundle valid = timed("validate", () -> read(world));
            timed("load", () -> load(context, valid));
            EvaluationSummary first = timed("evaluate", () -> evaluate(context, order(AS_OF)));
            System.out.println(first.toLine());
            EvaluationSummary next = timed("evaluate the next day", () -> evaluate(context, order(AS_OF.plusDays(1))));
            System.out.println(next.toLine());
            timed("load one in a hundred more", () -> load(context, read(more)));
            EvaluationSummary touched = timed("evaluate after it", () -> evaluate(context, order(AS_OF.plusDays(1))));
            System.out.println(touched.toLine());
            if (full) {
                timed(
                        "evaluate everything again",
                        () -> evaluate(context, order(AS_OF.plusDays(1)).ofEveryCase()));
            }
            compare(context.getBean(Graph.class));
        }
    }

    private Path generate(int cases) throws IOException {
        Path directory = work.resolve("world-" + cases);
        Files.createDirectories(directory);
        try (CsvWorld world = new CsvWorld(directory)) {
            WorldSpec spec = new WorldSpec(cases, SEED, AS_OF, MONTHS, FailureRates.all(RATE));
            new WorldGenerator(spec).generate(world, WorldProgress.SILENT);
        }
        return directory;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--throughline.data-dir=" + work.resolve("data"));
    }

    private static ValidBundle read(Path bundle) {
        return (ValidBundle) BundleReader.ofProduct().read(bundle);
    }

    private static String load(ConfigurableApplicationContext context, ValidBundle bundle) {
        return context.getBean(BundleLoader.class)
                .load(bundle, NOW, LoadProgress.SILENT)
                .text();
    }

    private static EvaluationOrder order(LocalDate asOf) {
        return EvaluationOrder.of(asOf, NOW);
    }

    private static EvaluationSummary evaluate(ConfigurableApplicationContext context, EvaluationOrder order) {
        return context.getBean(Evaluation.class).evaluate(order, EvaluationProgress.SILENT);
    }

    /** Each table three times from summaries and from a full count; the last of the three counts. */
    private static void compare(Graph graph) throws IOException {
        for (String table : TABLES) {
            CypherFile summed = CypherLibrary.ofProduct().file("reports", table);
            CypherFile counted = fullCount(table);
            for (int round = 0; round < 3; round++) {
                List<Row> fromSummaries =
                        timed(table + " from summaries", () -> graph.read(summed, summed.bind(Map.of()), row -> row));
                List<Row> fromObligations = timed(table + " from all", () -> graph.read(counted, Map.of(), row -> row));
                if (!fromSummaries.equals(fromObligations)) {
                    throw new IllegalStateException(table + " differs");
                }
            }
        }
    }

    private static CypherFile fullCount(String table) throws IOException {
        try (InputStream in = WorldBenchmark.class.getResourceAsStream("/full-count/" + table + ".cypher")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CypherFile(table, "full-count", Map.of(), List.of(), text);
        }
    }

    /** The most memory that this process and the database have held so far; known on Linux only. */
    private static String memory() throws IOException {
        String own =
                peak(ProcessHandle.current()).map(size -> "program " + size).orElse("");
        Optional<String> database =
                ProcessHandle.current().children().findFirst().flatMap(WorldBenchmark::peak);
        return own + database.map(size -> ", database " + size).orElse("");
    }

    private static Optional<String> peak(ProcessHandle process) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
