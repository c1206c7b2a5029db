package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is asked of an evaluation.
 *
 * @param asOf what happened after this day is not known
 * @param evaluatedAt the time of this evaluation, kept with it
 * @param thresholds those of the rules that are set otherwise than declared
 * @param full whether every case is to be evaluated, though the last evaluation may still hold for it
 */
public record EvaluationOrder(LocalDate asOf, Instant evaluatedAt, Thresholds thresholds, boolean full) {

    /** With the thresholds as declared, and only what can have changed. */
    public static EvaluationOrder of(LocalDate asOf, Instant evaluatedAt) {
        return new EvaluationOrder(asOf, evaluatedAt, Thresholds.DECLARED, false);
    }

    /** The same for every case. */
    public EvaluationOrder ofEveryCase() {
        return new EvaluationOrder(asOf, evaluatedAt, thresholds, true);
    }
}
