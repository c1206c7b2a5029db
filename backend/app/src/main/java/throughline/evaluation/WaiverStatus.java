package throughline.evaluation;

/** How a waiver stands on the as-of date, first that holds first. */
public enum WaiverStatus {
    /** Its last day has passed: it covers nothing. */
    EXPIRED,
    /** It covers findings without an end, which somebody should give it. */
    ENDLESS,
    /** It is in force, and there is no finding that it covers. */
    NO_MATCH,
    /** It covers findings until its last day. */
    IN_FORCE
}
