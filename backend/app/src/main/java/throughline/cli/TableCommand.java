package throughline.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import throughline.report.CsvReport;
import throughline.report.ReportTable;
import throughline.report.Reports;
import throughline.report.TextReport;

/** A command that makes one table and writes it. */
abstract class TableCommand extends ConnectedCommand {

    /** How a table is written. */
    enum Format {
        text,
        csv
    }

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "PATH", description = "write to this file instead of the terminal")
    private @Nullable Path path;

    TableCommand(Services services) {
        super(services);
    }

    /** The id of the table. */
    abstract @Nullable String report();

    /** Its parameters as text, by name. */
    abstract Map<String, String> parameters();

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        write(written(table(context.getBean(Reports.class))));
        return ExitCode.DONE;
    }

    private ReportTable table(Reports reports) {
        try {
            return reports.run(report(), parameters());
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
        out().print(text);
        out().flush();
    }
}
