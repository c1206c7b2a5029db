package throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import throughline.generate.CsvWorld;
import throughline.generate.FailureKind;
import throughline.generate.FailureRates;
import throughline.generate.WorldGenerator;
import throughline.generate.WorldSpec;
import throughline.generate.WorldSummary;
import throughline.generate.WorldTable;

/** {@code throughline generate}; needs no database. */
@Command(
        name = "generate",
        description = "Make an invented world of cases, with failures planted in it and written down beside it.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--cases", required = true, paramLabel = "N", description = "how many cases")
    private int cases;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "any number (default: 1)")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "an empty or new directory")
    private Path out;

    @Option(
            names = "--as-of",
            defaultValue = "2026-09-30",
            paramLabel = "DATE",
            description = "the last day of the world (default: 2026-09-30, so that the same seed makes the same world)")
    private LocalDate asOf;

    @Option(
            names = "--months",
            defaultValue = "36",
            paramLabel = "M",
            description = "for how many months before it crimes are reported (default: 36)")
    private int months;

    @Option(
            names = "--rate",
            paramLabel = "RATE|KIND=RATE",
            description =
                    "in what share of the cases in which it could happen a failure is planted: 0.01 for all kinds, or"
                            + " NOT_SENT=0.02 for one; may be given again")
    private List<String> rates = List.of();

    @Override
    public Integer call() {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr());
        try {
            WorldSpec asked = new WorldSpec(cases, seed, asOf, months, FailureRates.parse(rates));
            try (CsvWorld world = new CsvWorld(out)) {
                WorldSummary summary = new WorldGenerator(asked)
                        .generate(world, (done, total) -> progress.show("generated", "cases", done, total));
                progress.end();
                print(summary);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot write to " + out + ": " + e.getMessage(), e);
        }
        return ExitCode.DONE.number();
    }

    private void print(WorldSummary summary) {
        PrintWriter lines = spec.commandLine().getOut();
        summary.rows().forEach((table, rows) -> {
            if (table.ordinal() < WorldTable.TRUTH.ordinal()) {
                lines.printf("  %-13s %,12d rows%n", table.path().replace(".csv", ""), rows);
            }
        });
        lines.println("Planted, of the cases in which it could have been:");
        for (FailureKind kind : FailureKind.values()) {
            lines.printf(
                    "  %-22s %,9d of %,d%n",
                    kind,
                    summary.planted().getOrDefault(kind, 0),
                    summary.possible().getOrDefault(kind, 0));
        }
        long truths = summary.rows().getOrDefault(WorldTable.TRUTH, 0L);
        lines.printf("%,d failures to be found are written in %s%n", truths, out.resolve(WorldTable.TRUTH.path()));
        lines.printf("Load it with: throughline load %s --as-of %s%n", out, asOf);
        lines.flush();
    }
}
