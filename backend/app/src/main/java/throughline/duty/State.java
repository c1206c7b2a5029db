package throughline.duty;

/** The state of an obligation on a date, first that holds first. Codes of the set obligation_state. */
public enum State {
    OPTED_OUT,
    CANNOT_TELL,
    NOT_STARTED,
    MET,
    LATE,
    MISSED,
    PENDING
}
