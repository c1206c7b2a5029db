package throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import throughline.csv.BrokenFileException;
import throughline.duty.Catalog;
import throughline.duty.CatalogReader;
import throughline.evaluation.CurrentEvaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationQueries;
import throughline.evaluation.EvaluationSummary;
import throughline.vocabulary.Vocabulary;

/** {@code throughline evaluate}. */
@Command(name = "evaluate", description = "Hold every case against the duties and run the rules.")
final class EvaluateCommand extends ConnectedCommand {

    private final Clock clock;

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--fail-on",
            paramLabel = "FAILURE",
            split = ",",
            description = "end with code 1 if there is a finding of one of these kinds, such as NOT_SENT")
    private List<String> failOn = List.of();

    @Mixin
    private RejudgeOptions rejudge;

    private @Nullable Catalog other;

    private EvaluationOrder order;

    EvaluateCommand(Services services, Clock clock) {
        super(services);
        this.clock = clock;
    }

    @Override
    ExitCode beforeConnecting() {
        order = options.order(clock);
        if (rejudge.catalogue == null) {
            return rejudge.directory == null ? ExitCode.DONE : usage("--out needs --catalogue");
        }
        if (rejudge.directory != null && Files.exists(rejudge.directory) && !Files.isDirectory(rejudge.directory)) {
            return usage(rejudge.directory + " is not a directory");
        }
        if (!failOn.isEmpty() || options.isAboutTheStored()) {
            return usage("With --catalogue nothing is stored and no rule is run: leave out --fail-on, --full and"
                    + " --threshold");
        }
        try {
            other = new CatalogReader(Vocabulary.ofProduct()).read(rejudge.catalogue);
            return ExitCode.DONE;
        } catch (BrokenFileException e) {
            return BrokenFile.print(e, "Nothing was judged.", out());
        }
    }

    private ExitCode usage(String message) {
        throw new ParameterException(spec.commandLine(), message);
    }

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        if (other != null) {
            return rejudge(context, other);
        }
        EvaluationSummary summary = new EvaluationRun(context, new ProgressLine(err()), out()).run(order);
        return EvaluationRun.exitCode(summary, failOn);
    }

    private ExitCode rejudge(ApplicationContext context, Catalog by) throws IOException {
        LocalDate day = options.givenAsOf();
        if (day == null) {
            day = context.getBean(EvaluationQueries.class)
                    .current()
                    .map(CurrentEvaluation::asOf)
                    .orElse(null);
        }
        if (day == null) {
            return usage("Nothing is evaluated yet, so there is no as-of date to go by; give one with --as-of");
        }
        new RejudgeRun(context, new ProgressLine(err()), out())
                .run(rejudge.catalogue.toString(), by, day, rejudge.directory);
        return ExitCode.DONE;
    }
}
