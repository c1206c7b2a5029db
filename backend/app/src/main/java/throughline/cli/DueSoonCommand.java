package throughline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import throughline.evaluation.DueSoonFilter;
import throughline.report.DisclosureRule;

/** {@code throughline due-soon}. */
@Command(name = "due-soon", description = "List what falls due in the next working days and is not done yet, by owner.")
final class DueSoonCommand extends TableCommand {

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "working days after the as-of date, 0 to " + DueSoonFilter.MOST_DAYS + " (default: "
                    + DueSoonFilter.USUAL_DAYS + ")")
    private int days = DueSoonFilter.USUAL_DAYS;

    @Option(names = "--agency", paramLabel = "ID", description = "only what this agency owes; may be repeated")
    private List<String> agencies = List.of();

    DueSoonCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode beforeConnecting() {
        if (!DueSoonFilter.allows(days)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--days: expected a whole number from 0 to " + DueSoonFilter.MOST_DAYS + ", got " + days);
        }
        return super.beforeConnecting();
    }

    /** A work list is about cases, and is for those who work on them. */
    @Override
    DisclosureRule disclosure() {
        return DisclosureRule.INTERNAL;
    }

    @Override
    String report() {
        return "due-soon";
    }

    @Override
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("workingDays", String.valueOf(days));
        if (!agencies.isEmpty()) {
            parameters.put("agencyIds", String.join(",", agencies));
        }
        return parameters;
    }
}
