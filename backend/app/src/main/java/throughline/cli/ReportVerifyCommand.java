package throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import throughline.publish.EvidencePack;
import throughline.publish.Publisher;
import throughline.report.Reports;

/** {@code throughline report verify}. */
@Command(
        name = "verify",
        description = "Say whether a published file is as it was published, and whether it still comes out the same.")
final class ReportVerifyCommand extends ConnectedCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "a file that report wrote, with its evidence beside it")
    private Path file;

    ReportVerifyCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode beforeConnecting() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file);
        }
        if (EvidencePack.find(file).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no evidence about " + file + ": expected " + file + ".evidence.json or "
                            + file.resolveSibling("evidence.json"));
        }
        return ExitCode.DONE;
    }

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        EvidencePack evidence = EvidencePack.find(file).orElseThrow();
        List<String> differences =
                evidence.differences(file, context.getBean(Reports.class), context.getBean(Publisher.class));
        differences.forEach(out()::println);
        if (differences.isEmpty()) {
            out().println(file + " is as it was published, and comes out the same again.");
        }
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
