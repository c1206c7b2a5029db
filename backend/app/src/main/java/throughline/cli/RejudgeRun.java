package throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import throughline.duty.Catalog;
import throughline.evaluation.RejudgedObligation;
import throughline.evaluation.Rejudgement;
import throughline.evaluation.RejudgementRunner;

/** One judging by another catalogue as a command runs and prints it. */
record RejudgeRun(ApplicationContext context, ProgressLine progress, PrintWriter out) {

    /**
     * Judges again.
     *
     * @param name what the other catalogue is called
     * @param directory where the tables go; {@code null} for none
     */
    void run(String name, Catalog other, LocalDate asOf, @Nullable Path directory) throws IOException {
        if (directory == null) {
            RejudgementText.write(name, judged(other, asOf, change -> {}), out);
            out.println("For the obligations themselves, give --out DIR.");
        } else {
            try (RejudgementFiles files = new RejudgementFiles(directory)) {
                Rejudgement result = judged(other, asOf, files);
                files.finish(result);
                RejudgementText.write(name, result, out);
            }
            out.println("Written to " + directory + ": " + String.join(", ", RejudgementFiles.NAMES));
        }
        out.flush();
    }

    private Rejudgement judged(Catalog other, LocalDate asOf, Consumer<RejudgedObligation> changes) {
        Rejudgement result =
                context.getBean(RejudgementRunner.class).run(other, asOf, changes, new EvaluationRun.Shown(progress));
        progress.end();
        return result;
    }
}
