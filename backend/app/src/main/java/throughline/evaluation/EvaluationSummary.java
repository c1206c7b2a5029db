package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.duty.State;

/**
 * What an evaluation came to.
 *
 * @param evaluated how many of the cases had to be evaluated; for the others the last evaluation still held
 * @param states how many obligations are in each state; they add up to {@code obligations}
 * @param rules what became of each rule; their findings add up to {@code findings}
 */
public record EvaluationSummary(
        LocalDate asOf,
        long cases,
        long evaluated,
        long obligations,
        Map<State, Long> states,
        long breakdowns,
        long findings,
        List<RuleOutcome> rules) {

    /** The summary in one line. */
    public String toLine() {
        String counts = states.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "As of %s: %,d cases (%,d evaluated), %,d obligations (%s), %,d breakdowns, %,d findings"
                .formatted(asOf, cases, evaluated, obligations, counts, breakdowns, findings);
    }
}
