package throughline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.State;
import throughline.duty.TermChange;
import throughline.evaluation.RejudgedDuty;
import throughline.evaluation.RejudgedDuty.Kind;
import throughline.evaluation.RejudgedDuty.Side;
import throughline.evaluation.RejudgedObligation.Move;
import throughline.evaluation.Rejudgement;
import throughline.evaluation.StateTally;

/** Writes what another catalogue would change for a terminal: all duties together, then each that differs. */
final class RejudgementText {

    private static final List<State> STATES = List.of(
            State.MET, State.LATE, State.MISSED, State.PENDING, State.NOT_STARTED, State.OPTED_OUT, State.CANNOT_TELL);

    private RejudgementText() {}

    static void write(String name, Rejudgement result, PrintWriter out) {
        out.printf(
                "As of %s by %s: %,d cases. Nothing was stored, and no rule was run.%n",
                result.asOf(), name, result.cases());
        out.printf(
                "Duties: %d with other terms, %d added, %d removed, %d the same%n",
                result.count(Kind.CHANGED),
                result.count(Kind.ADDED),
                result.count(Kind.REMOVED),
                result.count(Kind.SAME));
        out.println("Obligations judged differently: " + counted(result.moves()));
        out.println("The rate is MET out of MET, LATE and MISSED, over duties with a number.");
        out.println();
        out.println(heading());
        out.println("all duties");
        out.println(total("before", result, RejudgedDuty::before));
        out.println(total("after", result, RejudgedDuty::after));
        result.differing().forEach(duty -> write(duty, out));
        out.println();
    }

    private static void write(RejudgedDuty duty, PrintWriter out) {
        out.printf("%n%s (%s)  %s%n", duty.id(), words(duty.kind()), duty.title());
        duty.terms().forEach(term -> out.println("  " + text(term)));
        out.println(side("before", duty.before()));
        out.println(side("after", duty.after()));
        if (!duty.moves().isEmpty()) {
            out.println("  judged differently: " + counted(duty.moves()));
        }
    }

    /** Those that end in another state one move after the other, all others together. */
    private static String counted(Map<Move, Long> moves) {
        long still = 0;
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Move, Long> entry : moves.entrySet()) {
            Move move = entry.getKey();
            if (move.from() == move.to()) {
                still += entry.getValue();
            } else {
                parts.add("%s -> %s %,d"
                        .formatted(
                                move.from() == null ? "new" : move.from(),
                                move.to() == null ? "gone" : move.to(),
                                entry.getValue()));
            }
        }
        if (still > 0) {
            parts.add("the same state by another day, party or packet %,d".formatted(still));
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static String words(Kind kind) {
        return kind == Kind.SAME ? "same terms" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String text(TermChange term) {
        return term.column() + ": " + cell(term.before()) + " -> " + cell(term.after());
    }

    private static String cell(String cell) {
        return cell.isEmpty() ? "none" : cell;
    }

    private static String heading() {
        return line(
                "",
                Stream.concat(
                                Stream.concat(
                                        Stream.of("total"), STATES.stream().map(RejudgementText::words)),
                                Stream.of("rate", "root breaks"))
                        .toList());
    }

    private static String words(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String total(String label, Rejudgement result, Function<RejudgedDuty, Side> side) {
        return figures(label, result.states(side), result.rate(side), result.breakdowns(side));
    }

    private static String side(String label, Side side) {
        return side.duty() == null
                ? "  " + label + "  not in this catalogue"
                : figures(label, side.states(), side.rate(), side.rootBreaks());
    }

    private static String figures(String label, StateTally states, @Nullable Double rate, long rootBreaks) {
        List<String> cells = new ArrayList<>();
        cells.add("%,d".formatted(states.total()));
        STATES.forEach(state -> cells.add("%,d".formatted(states.of(state))));
        cells.add(rate == null ? "[z]" : String.format(Locale.ROOT, "%.1f %%", rate * 100));
        cells.add("%,d".formatted(rootBreaks));
        return line(label, cells);
    }

    private static String line(String label, List<String> cells) {
        return "  %-6s".formatted(label) + cells.stream().map("%13s"::formatted).collect(Collectors.joining());
    }
}
