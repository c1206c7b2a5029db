package throughline.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import throughline.bundle.BundleResult;
import throughline.bundle.ValidBundle;
import throughline.evaluation.EvaluationOrder;

/** {@code throughline load}. The bundle is judged before the database is started. */
@Command(name = "load", description = "Load a bundle and evaluate; a bundle with a problem writes nothing.")
final class LoadCommand extends ConnectedCommand {

    private final Clock clock;

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "a directory or a zip file of CSV tables")
    private Path bundle;

    @Mixin
    private EvaluationOptions options;

    private ValidBundle valid;
    private EvaluationOrder order;

    LoadCommand(Services services, Clock clock) {
        super(services);
        this.clock = clock;
    }

    @Override
    ExitCode beforeConnecting() {
        order = options.order(clock);
        BundleResult result = BundleReading.read(bundle);
        if (result instanceof ValidBundle readable) {
            valid = readable;
        }
        return BundleReading.print(result, out());
    }

    @Override
    ExitCode run(ApplicationContext context) {
        ProgressLine progress = new ProgressLine(err());
        LoadRun.load(context, valid, clock.instant(), progress, out());
        new EvaluationRun(context, progress, out()).run(order);
        return ExitCode.DONE;
    }
}
