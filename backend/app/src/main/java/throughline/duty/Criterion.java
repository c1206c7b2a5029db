package throughline.duty;

/** What a message or event must be to discharge an obligation, or to start its clock (semantics.md 2.3 and 2.5). */
public enum Criterion {
    /** It did not bounce. */
    ARRIVED,
    /** It is about the trigger event; what discharges may also name no event. */
    EVENT,
    /** It went to the one owed; what starts a clock went to the bearer. */
    RECIPIENT,
    /** It names the victim concerned or none, where the obligation concerns one. */
    VICTIM,
    /** It came from the bearer, from another agency of that kind, or from the one named as the teller. */
    SENDER,
    /** It was sent, or happened, on or after the trigger event. */
    TIME
}
