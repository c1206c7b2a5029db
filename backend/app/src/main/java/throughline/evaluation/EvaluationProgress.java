package throughline.evaluation;

/** Told how far an evaluation has come. */
public interface EvaluationProgress {

    /** Tells nobody. */
    EvaluationProgress SILENT = new EvaluationProgress() {};

    /** So many cases of so many are evaluated; no reader sees it yet. */
    default void evaluated(long done, long total) {}

    /** Of so many cases, so many are now as evaluated. */
    default void installed(long done, long total) {}
}
