package throughline.duty;

/** What became of a message or event that might have started a clock or discharged an obligation. */
public enum CandidateOutcome {
    /** It is the one that did. */
    TAKEN,
    /** It fits, but the event has no time, or the state shows no discharge (bundle.md 6.3.13). */
    WITHOUT_EFFECT,
    /** It fits too, but another was earlier. */
    NOT_THE_FIRST,
    /** It fits, but when it was is not known. */
    TIME_NOT_KNOWN,
    /** It fits, but the bearer had not received it by the as-of date. */
    NOT_RECEIVED,
    /** It lacks something. */
    DOES_NOT_FIT
}
