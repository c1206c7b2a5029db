package throughline.duty;

/** Why an obligation is in its state (semantics.md 2.6 and 2.7, bundle.md 6.1.6), the first that holds first. */
public enum Verdict {
    /** The victim had opted out of what the duty is about. */
    VICTIM_OPTED_OUT(State.OPTED_OUT),
    /** The trigger event has no time. */
    EVENT_WITHOUT_TIME(State.CANNOT_TELL),
    /** Done before the clock started: who was told early was told. */
    DONE_EARLY(State.MET),
    /** Done, and the duty has no number. */
    DONE_WITHOUT_LIMIT(State.MET),
    /** Done on or before the due day, or the due moment of a limit in hours. */
    DONE_IN_TIME(State.MET),
    /** Only a message with neither a sent nor a received time can have started the clock. */
    START_WITHOUT_TIME(State.CANNOT_TELL),
    /** A message or event without a time fits in everything else. */
    ACT_WITHOUT_TIME(State.CANNOT_TELL),
    /** What the bearer waits for has not reached it. */
    NOTHING_RECEIVED(State.NOT_STARTED),
    /** Done after the due day. */
    DONE_LATE(State.LATE),
    /** Not done, and the due day has passed. */
    OVERDUE(State.MISSED),
    /** Not done, and the due day has not passed. */
    NOT_YET_DUE(State.PENDING),
    /** Not done, and the duty has no number. */
    OPEN_WITHOUT_LIMIT(State.PENDING);

    private final State state;

    Verdict(State state) {
        this.state = state;
    }

    /** The state that it comes to. */
    public State state() {
        return state;
    }
}
