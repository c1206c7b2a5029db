package throughline.cli;

import java.util.Optional;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import throughline.duty.ExplanationText;
import throughline.evaluation.EvaluationQueries;
import throughline.evaluation.Explained;
import throughline.evaluation.ExplanationQueries;
import throughline.vocabulary.Vocabulary;

/** {@code throughline explain}. */
@Command(
        name = "explain",
        description = "Explain one obligation: who owed what to whom by when, what was looked at, and why it is"
                + " in its state.")
final class ExplainCommand extends ConnectedCommand {

    @Parameters(
            index = "0",
            paramLabel = "OBLIGATION",
            description = "DUTY:EVENT or DUTY:EVENT:VICTIM, such as R8-HEARING:EV-21-08:VIC-21A")
    private String id;

    ExplainCommand(Services services) {
        super(services);
    }

    @Override
    ExitCode run(ApplicationContext context) {
        Optional<Explained> found = context.getBean(ExplanationQueries.class).explain(id);
        if (found.isEmpty()) {
            err().println(unknown(context));
            return ExitCode.USAGE;
        }
        out().print(new ExplanationText(context.getBean(Vocabulary.class))
                .of(found.get().explanation()));
        if (!found.get().isCurrent()) {
            out().println();
            out().println("The graph was changed after the last evaluation, which found it "
                    + found.get().evaluated() + "; evaluate again.");
        }
        out().flush();
        return ExitCode.DONE;
    }

    private String unknown(ApplicationContext context) {
        return context.getBean(EvaluationQueries.class)
                .current()
                .map(evaluation -> "There is no obligation '" + id + "' as of " + evaluation.asOf()
                        + "; an id is DUTY:EVENT or DUTY:EVENT:VICTIM")
                .orElse("Nothing is evaluated yet: evaluate first");
    }
}
