package throughline.cli;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationSummary;

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

    private EvaluationOrder order;

    EvaluateCommand(Services services, Clock clock) {
        super(services);
        this.clock = clock;
    }

    @Override
    ExitCode beforeConnecting() {
        order = options.order(clock);
        return ExitCode.DONE;
    }

    @Override
    ExitCode run(ApplicationContext context) {
        EvaluationSummary summary = new EvaluationRun(context, new ProgressLine(err()), out()).run(order);
        return EvaluationRun.exitCode(summary, failOn);
    }
}
