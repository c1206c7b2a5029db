package throughline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import throughline.evaluation.StoredWaiver;
import throughline.evaluation.WaiverStore;
import throughline.evaluation.WaiverSummary;

/** {@code throughline waivers}. */
@Command(name = "waivers", description = "List the waivers: how each stands, and how many findings it covers.")
final class WaiversCommand extends ConnectedCommand {

    private static final List<String> HEADING =
            List.of("waiver", "status", "ends on", "findings", "covers", "author", "reason");

    WaiversCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode run(ApplicationContext context) {
        WaiverSummary summary = context.getBean(WaiverStore.class).summary();
        if (!summary.waivers().isEmpty()) {
            List<List<String>> lines = new ArrayList<>(List.of(HEADING));
            summary.waivers().forEach(one -> lines.add(cells(one)));
            print(lines);
        }
        out().println(summary.toLine());
        out().flush();
        return ExitCode.DONE;
    }

    private static List<String> cells(StoredWaiver one) {
        LocalDate endsOn = one.endsOn();
        return List.of(
                one.id(),
                one.status().name(),
                endsOn == null ? "never" : endsOn.toString(),
                String.valueOf(one.findings()),
                subject(one),
                one.author(),
                one.reason());
    }

    private static String subject(StoredWaiver waiver) {
        if (waiver.findingId() != null) {
            return waiver.findingId();
        }
        StringBuilder subject = new StringBuilder(String.valueOf(waiver.ruleId()));
        append(subject, "case", waiver.caseId());
        append(subject, "victim", waiver.victimId());
        append(subject, "agency", waiver.agencyId());
        append(subject, "duty", waiver.dutyId());
        return subject.toString();
    }

    private static void append(StringBuilder subject, String word, @Nullable String id) {
        if (id != null) {
            subject.append(", ").append(word).append(' ').append(id);
        }
    }

    private void print(List<List<String>> lines) {
        int last = HEADING.size() - 1;
        int[] widths = IntStream.range(0, last)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < last; column++) {
                String cell = line.get(column);
                text.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
            }
            out().println(text.append(line.get(last)));
        }
    }
}
