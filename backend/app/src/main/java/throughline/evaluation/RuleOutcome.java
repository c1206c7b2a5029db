package throughline.evaluation;

/**
 * What became of one rule in an evaluation.
 *
 * @param findings how many it found
 * @param reason what it lacks, or why it failed; empty otherwise
 */
public record RuleOutcome(
        String ruleId, String title, String failure, RuleStatus status, long findings, String reason) {}
