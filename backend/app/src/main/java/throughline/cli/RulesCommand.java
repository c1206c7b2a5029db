package throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import throughline.evaluation.RuleListing;

/** {@code throughline rules}; needs no database. */
@Command(name = "rules", description = "List the rules: what each finds, and why it matters.")
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RuleListing.ofProduct().forEach(rule -> {
            spec.commandLine().getOut().println(rule.id() + "  " + rule.failure() + ", " + rule.severity());
            spec.commandLine().getOut().println("    " + rule.title() + ". " + rule.why());
        });
        return ExitCode.DONE.number();
    }
}
