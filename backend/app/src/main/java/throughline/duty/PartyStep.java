package throughline.duty;

/** What made somebody the one who owes or is owed, the first that holds (semantics.md 2.1, bundle.md 6.2.4). */
public enum PartyStep {
    /** The event names it as the other agency that is meant. */
    NAMED_BY_EVENT,
    /** It is the event's own agency. */
    OWN_AGENCY,
    /** Of its kind it acted last in the case, up to the event. */
    LAST_TO_ACT,
    /** It serves the area of the case, and none of its kind had acted. */
    SERVES_AREA,
    /** None had acted and none serves the area; it was the first to act, or to be told something, after the event. */
    FIRST_SEEN_LATER,
    /** It is the victim. */
    VICTIM,
    /** There is no such agency. */
    NOBODY,
    /** The duty is to assess or to record, and tells nobody. */
    NOT_TOLD
}
