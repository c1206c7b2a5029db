package throughline.cli;

import java.time.Clock;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import throughline.cli.Services.Refusal;

/** The command line: {@code throughline generate|validate|load|evaluate|report|explain|due-soon|rules|waive|waivers|serve}. */
@Command(
        name = "throughline",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Follows the line of communication about and with a victim of crime, and shows where it breaks.",
        footerHeading = "%nSettings, for every command:%n",
        footer = {
            "  --throughline.data-dir=DIR   where the local database keeps its files (default: throughline-data",
            "                               beside the program)",
            "  --spring.neo4j.uri=URI       use this Neo4j instead of the local one, with",
            "                               --spring.neo4j.authentication.username=NAME and the password in the",
            "                               environment variable SPRING_NEO4J_AUTHENTICATION_PASSWORD",
            "",
            "Exit codes: 0 done, 1 findings asked to fail on or a rule that failed, 2 wrong usage, 3 bad data,",
            "4 no database, 70 a defect of the program."
        })
public final class Commands implements Runnable {

    @Spec
    private CommandSpec spec;

    private Commands() {}

    /** The command line, ready to execute. */
    public static CommandLine line(Services services, Clock clock) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new LoadCommand(services, clock))
                .addSubcommand(new EvaluateCommand(services, clock))
                .addSubcommand(
                        new CommandLine(new ReportCommand(services)).addSubcommand(new ReportVerifyCommand(services)))
                .addSubcommand(new ExplainCommand(services))
                .addSubcommand(new DueSoonCommand(services))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new WaiveCommand(services))
                .addSubcommand(new WaiversCommand(services))
                .addSubcommand(new ServeCommand(services, clock))
                .addSubcommand(new GenerateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, result) -> explain(failure, command, services));
        everyOf(line).forEach(one -> one.getCommandSpec().exitCodeOnExecutionException(ExitCode.DEFECT.number()));
        return line;
    }

    private static Stream<CommandLine> everyOf(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }

    private static int explain(Exception failure, CommandLine line, Services services) throws Exception {
        Refusal refusal = services.explain(failure).orElseThrow(() -> failure);
        line.getErr().println(refusal.message());
        return refusal.code().number();
    }
}
