package throughline.cli;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import throughline.csv.BrokenFileException;
import throughline.evaluation.Waiver;
import throughline.evaluation.WaiverReader;
import throughline.evaluation.WaiverStore;
import throughline.evaluation.WaiverSummary;

/** {@code throughline waive}. The file is judged before the database is started. */
@Command(
        name = "waive",
        description = "Put the waivers of a file in the place of all that there are; one problem, and nothing changes.")
final class WaiveCommand extends ConnectedCommand {

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "a CSV file: id, finding_id or rule_id with case_id, victim_id, agency_id or duty_id, reason,"
                    + " author, ends_on")
    private Path file;

    private List<Waiver> waivers;

    WaiveCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode beforeConnecting() {
        try {
            waivers = WaiverReader.ofProduct().read(file);
            return ExitCode.DONE;
        } catch (BrokenFileException e) {
            return BrokenFile.print(e, "No waiver was changed.", out());
        }
    }

    @Override
    ExitCode run(ApplicationContext context) {
        WaiverSummary summary = context.getBean(WaiverStore.class).replaceAll(waivers);
        out().println(summary.toLine());
        out().printf("Findings waived: %,d%n", summary.waivedFindings());
        out().flush();
        return ExitCode.DONE;
    }
}
