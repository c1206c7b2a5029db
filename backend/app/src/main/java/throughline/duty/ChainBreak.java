package throughline.duty;

/** What makes one obligation of a chain a break before the next one (semantics.md 3, bundle.md 6.6.2). */
public enum ChainBreak {
    /** What discharged it lacked a required field. */
    INCOMPLETE_PACKET,
    /** It is late, missed or not started. */
    STATE,
    /** It has no number and is not done, while the next one's clock waits for its message. */
    STILL_AWAITED
}
