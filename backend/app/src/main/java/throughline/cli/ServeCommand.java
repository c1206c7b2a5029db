package throughline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import throughline.evaluation.CurrentEvaluation;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationQueries;

/** {@code throughline serve}. */
@Command(
        name = "serve",
        description = "Serve the API and the pages; an empty local database gets the demo, evaluated as of 2026-09-30.")
final class ServeCommand extends ConnectedCommand {

    private static final String DATABASE_SETTING = "spring.neo4j.uri";

    private final Clock clock;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "evaluate before serving, as of this day (default: what was evaluated last)")
    private @Nullable LocalDate asOf;

    ServeCommand(Services services, Clock clock) {
        super(services);
        this.clock = clock;
    }

    @Override
    ConfigurableApplicationContext connect(Services services) {
        return services.startWithPages(this::prepare);
    }

    @Override
    ExitCode run(ApplicationContext context) throws InterruptedException {
        out().println(readyLine(context));
        out().println("Press Ctrl+C to stop.");
        out().flush();
        awaitEnd((ConfigurableApplicationContext) context);
        return ExitCode.DONE;
    }

    private void prepare(ApplicationContext context) {
        boolean local =
                context.getEnvironment().getProperty(DATABASE_SETTING, "").isEmpty();
        if (local && !context.getBean(Evaluation.class).hasCases()) {
            loadDemo(context);
        } else if (asOf != null) {
            evaluate(context, asOf);
        } else {
            context.getBean(Evaluation.class).endBrokenOff();
        }
    }

    private void loadDemo(ApplicationContext context) {
        out().println("The database is empty: loading the demo of invented cases.");
        try (DemoBundle demo = new DemoBundle()) {
            LoadRun.load(context, demo.read(), clock.instant(), new ProgressLine(err()), out());
        } catch (IOException e) {
            throw new UncheckedIOException("The demo cannot be read", e);
        }
        evaluate(context, asOf == null ? DemoBundle.AS_OF : asOf);
    }

    private void evaluate(ApplicationContext context, LocalDate day) {
        new EvaluationRun(context, new ProgressLine(err()), out()).run(EvaluationOrder.of(day, clock.instant()));
    }

    private static String readyLine(ApplicationContext context) {
        String port = context.getEnvironment().getProperty("local.server.port");
        String evaluated = context.getBean(EvaluationQueries.class)
                .current()
                .map(ServeCommand::evaluated)
                .orElse("nothing is evaluated yet");
        return "Throughline is ready at http://127.0.0.1:" + port + "/ (" + evaluated + ")";
    }

    private static String evaluated(CurrentEvaluation evaluation) {
        return "as of " + evaluation.asOf() + ", " + evaluation.cases() + " cases";
    }

    /** Waits until the application is asked to end, by a signal or by Ctrl+C. */
    private static void awaitEnd(ConfigurableApplicationContext context) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        closed.await();
    }
}
