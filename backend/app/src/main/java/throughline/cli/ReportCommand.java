package throughline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import throughline.publish.Publisher;
import throughline.publish.ReportFolder;
import throughline.report.DisclosureRule;
import throughline.report.Reports;

/** {@code throughline report}. */
@Command(name = "report", description = "Make a report table, or with --all every one; without an id, list the tables.")
final class ReportCommand extends TableCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "the table, such as c1-compliance-by-duty")
    private @Nullable String id;

    @Option(names = "--all", description = "make every table in every format, into the directory --out")
    private boolean all;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "a parameter of the table; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--open", paramLabel = "FIGURE", description = "list the cases behind this count of the row --row")
    private @Nullable String figure;

    @Option(
            names = "--row",
            paramLabel = "KEY=VALUE",
            description = "a key of the row that --open is about; one for each key")
    private Map<String, String> row = new LinkedHashMap<>();

    @Mixin
    private DisclosureOptions disclosure = new DisclosureOptions();

    ReportCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode beforeConnecting() {
        if (all && (id != null || path() == null)) {
            throw new ParameterException(spec.commandLine(), "--all takes no ID, and needs --out DIR");
        }
        return all ? ExitCode.DONE : super.beforeConnecting();
    }

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        Reports reports = context.getBean(Reports.class);
        if (all) {
            ReportFolder folder = new ReportFolder(context.getBean(Publisher.class), path());
            folder.write(reports.runAll(parameters, disclosure()), disclosure(), table -> out().println(table));
        } else if (id == null) {
            reports.list().forEach(report -> out().println(report.id() + "  " + report.title()));
        } else if (figure != null) {
            checked(() -> reports.cases(id, parameters, figure, row)).forEach(out()::println);
        } else {
            return super.run(context);
        }
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

    @Override
    DisclosureRule disclosure() {
        return disclosure.rule();
    }
}
