package throughline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import throughline.report.Reports;

/** {@code throughline report}. */
@Command(name = "report", description = "Make a report table; without an id, list the tables.")
final class ReportCommand extends TableCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "the table, such as c1-compliance-by-duty")
    private @Nullable String id;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "a parameter of the table; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    ReportCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        if (id != null) {
            return super.run(context);
        }
        context.getBean(Reports.class).list().forEach(report -> out().println(report.id() + "  " + report.title()));
        return ExitCode.DONE;
    }

    @Override
    @Nullable
    String report() {
        return id;
    }

    @Override
    Map<String, String> parameters() {
        return parameters;
    }
}
