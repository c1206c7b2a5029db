package throughline.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.Thresholds;

/** What a command may ask of an evaluation. */
final class EvaluationOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--full", description = "evaluate every case, not only those in which something can have changed")
    private boolean full;

    @Option(
            names = "--threshold",
            paramLabel = "RULE.PARAMETER=VALUE",
            description = "another threshold for a rule, such as silence.calendarDays=14; kept with every finding")
    private List<String> thresholds = List.of();

    EvaluationOrder order(Clock clock) {
        return new EvaluationOrder(asOf.date(clock), clock.instant(), read(), full);
    }

    /** The as-of date, where one was given. */
    @Nullable
    LocalDate givenAsOf() {
        return asOf.given();
    }

    /** Whether something was given that only an evaluation that is stored goes by. */
    boolean isAboutTheStored() {
        return full || !thresholds.isEmpty();
    }

    private Thresholds read() {
        try {
            return Thresholds.read(thresholds);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
