package throughline.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationSummary;
import throughline.evaluation.RuleOutcome;
import throughline.evaluation.RuleStatus;

/** One evaluation as a command runs and prints it. */
record EvaluationRun(ApplicationContext context, ProgressLine progress, PrintWriter out) {

    EvaluationSummary run(LocalDate asOf, Instant now) {
        EvaluationSummary summary = context.getBean(Evaluation.class)
                .evaluate(asOf, now, (done, total) -> progress.show("evaluated", "cases", done, total));
        progress.end();
        out.println(summary.toLine());
        summary.rules().forEach(rule -> out.println("  " + line(rule)));
        out.flush();
        return summary;
    }

    private static String line(RuleOutcome rule) {
        String count = rule.status() == RuleStatus.FINDINGS ? String.valueOf(rule.findings()) : "";
        String reason = rule.reason().isEmpty() ? "" : "  (" + rule.reason() + ")";
        return "%-14s %6s  %s%s".formatted(rule.status(), count, rule.ruleId(), reason);
    }

    /** Fails on the kinds asked for, and always on a rule that could not be run. */
    static ExitCode exitCode(EvaluationSummary summary, List<String> failOn) {
        boolean failed = summary.rules().stream()
                .anyMatch(rule ->
                        rule.status() == RuleStatus.FAILED || (rule.findings() > 0 && failOn.contains(rule.failure())));
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
