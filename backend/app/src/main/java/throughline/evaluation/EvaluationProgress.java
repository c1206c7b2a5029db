package throughline.evaluation;

/** Told how far an evaluation has come. */
@FunctionalInterface
public interface EvaluationProgress {

    /** Tells nobody. */
    EvaluationProgress SILENT = (done, total) -> {};

    /** So many cases of so many are evaluated. */
    void evaluated(long done, long total);
}
