package throughline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import throughline.publish.EvidencePack;
import throughline.publish.Format;
import throughline.publish.Publisher;
import throughline.report.DisclosureRule;
import throughline.report.ReportTable;
import throughline.report.Reports;

/** A command that makes one table and writes it. */
abstract class TableCommand extends ConnectedCommand {

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "write to this file instead of the terminal, and beside it PATH.evidence.json, from which it can be"
                            + " verified")
    private @Nullable Path path;

    TableCommand(Services services) {
        super(services);
    }

    /** The id of the table. */
    abstract @Nullable String report();

    /** Its parameters as text, by name. */
    abstract Map<String, String> parameters();

    abstract DisclosureRule disclosure();

    @Nullable
    Path path() {
        return path;
    }

    Format format() {
        return format;
    }

    @Override
    ExitCode beforeConnecting() {
        if (path == null && format.isWorkbook()) {
            throw new ParameterException(spec.commandLine(), "--format " + format + " needs --out PATH");
        }
        return ExitCode.DONE;
    }

    @Override
    ExitCode run(ApplicationContext context) throws IOException {
        Reports reports = context.getBean(Reports.class);
        Publisher publisher = context.getBean(Publisher.class);
        ReportTable table = checked(() -> reports.run(report(), parameters(), disclosure()));
        if (path != null) {
            publisher.write(table, format, path);
            EvidencePack.of(path, format, table, disclosure()).writeBeside(path);
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            publisher.write(table, format, bytes);
            out().print(bytes.toString(StandardCharsets.UTF_8));
            out().flush();
        }
        return ExitCode.DONE;
    }

    /** What the caller got wrong is told as wrong usage. */
    <T> T checked(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
