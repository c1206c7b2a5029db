package throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import throughline.report.CsvReport;
import throughline.report.ReportTable;
import throughline.report.Reports;
import throughline.report.TextReport;

/** {@code throughline report}. */
@Command(name = "report", description = "Make a report table; without an id, list the tables.")
final class ReportCommand extends ConnectedCommand {

    /** How a table is written. */
    enum Format {
        text,
        csv
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "the table, such as c1-compliance-by-duty")
    private @Nullable String id;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "PATH", description = "write to this file instead of the terminal")
    private @Nullable Path path;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "a parameter of the table; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    ReportCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        Reports reports = context.getBean(Reports.class);
        if (id == null) {
            reports.list().forEach(report -> out().println(report.id() + "  " + report.title()));
            return ExitCode.DONE;
        }
        write(written(table(reports, id)));
        return ExitCode.DONE;
    }

    private ReportTable table(Reports reports, String id) {
        try {
            return reports.run(id, parameters);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String written(ReportTable table) throws IOException {
        StringWriter text = new StringWriter();
        if (format == Format.csv) {
            CsvReport.write(table, text);
        } else {
            TextReport.write(table, text);
        }
        return text.toString();
    }

    private void write(String text) throws IOException {
        if (path != null) {
            Files.writeString(path, text);
            return;
        }
        PrintWriter out = out();
        out.print(text);
        out.flush();
    }
}
