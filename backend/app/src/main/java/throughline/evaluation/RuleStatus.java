package throughline.evaluation;

/** What became of a rule in an evaluation. */
public enum RuleStatus {
    /** It found something. */
    FINDINGS,
    /** It could be applied and found nothing. */
    CLEAN,
    /** No bundle fills a table or column that it needs. */
    NOT_APPLICABLE,
    /** It could not be run. */
    FAILED
}
