package throughline.evaluation;

import throughline.graph.Row;

/**
 * What became of one rule in an evaluation.
 *
 * @param findings how many it found
 * @param reason what it lacks, or why it failed; empty otherwise
 */
public record RuleOutcome(
        String ruleId, String title, String failure, RuleStatus status, long findings, String reason) {

    static RuleOutcome of(Row row) {
        return new RuleOutcome(
                row.text("id"),
                row.text("title"),
                row.text("failure"),
                RuleStatus.valueOf(row.text("status")),
                row.integer("findings"),
                row.text("reason"));
    }
}
