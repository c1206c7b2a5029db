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
 * @param waivers how the waivers stand; what they cover is among the findings
 */
public record EvaluationSummary(
        LocalDate asOf,
        long cases,
        long evaluated,
        long obligations,
        Map<State, Long> states,
        long breakdowns,
        long findings,
        List<RuleOutcome> rules,
        WaiverSummary waivers) {

    /** How many findings of a rule no waiver covers. */
    public long unwaived(RuleOutcome rule) {
        return rule.findings() - waivers.waivedOf(rule.ruleId());
    }

    /** The summary in one line; findings that a waiver covers are counted beside the others. */
    public String toLine() {
        String counts = states.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        long waived = waivers.waivedFindings();
        return "As of %s: %,d cases (%,d evaluated), %,d obligations (%s), %,d breakdowns, %,d findings%s"
                .formatted(
                        asOf,
                        cases,
                        evaluated,
                        obligations,
                        counts,
                        breakdowns,
                        findings - waived,
                        waived == 0 ? "" : " and %,d waived".formatted(waived));
    }
}
