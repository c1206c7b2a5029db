package throughline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.evaluation.EvaluationSummary;
import throughline.evaluation.RuleOutcome;
import throughline.evaluation.RuleStatus;

/** One evaluation as a command runs and prints it. */
record EvaluationRun(ApplicationContext context, ProgressLine progress, PrintWriter out) {

    /** Shows on a line how far it has come. */
    record Shown(ProgressLine line) implements EvaluationProgress {

        @Override
        public void evaluated(long done, long total) {
            line.show("evaluated", "cases", done, total);
        }

        @Override
        public void installed(long done, long total) {
            line.show("put in place", "cases", done, total);
        }
    }

    EvaluationSummary run(EvaluationOrder order) {
        EvaluationSummary summary = context.getBean(Evaluation.class).evaluate(order, new Shown(progress));
        progress.end();
        out.println(summary.toLine());
        if (!summary.waivers().waivers().isEmpty()) {
            out.println(summary.waivers().toLine());
        }
        summary.rules().forEach(rule -> out.println("  " + line(summary, rule)));
        out.flush();
        return summary;
    }

    private static String line(EvaluationSummary summary, RuleOutcome rule) {
        String count = rule.status() == RuleStatus.FINDINGS ? String.valueOf(summary.unwaived(rule)) : "";
        long waived = summary.waivers().waivedOf(rule.ruleId());
        String reason = rule.reason().isEmpty() ? "" : "  (" + rule.reason() + ")";
        return "%-14s %6s  %s%s%s"
                .formatted(rule.status(), count, rule.ruleId(), waived == 0 ? "" : "  (" + waived + " waived)", reason);
    }

    /** Fails on findings of the kinds asked for that no waiver covers, and always on a rule that could not be run. */
    static ExitCode exitCode(EvaluationSummary summary, List<String> failOn) {
        boolean failed = summary.rules().stream()
                .anyMatch(rule -> rule.status() == RuleStatus.FAILED
                        || (summary.unwaived(rule) > 0 && failOn.contains(rule.failure())));
        return failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
