package throughline.duty;

/** What a duty asks of its bearer. Codes of the set duty_kind. */
public enum DutyKind {
    TELL_VICTIM,
    HAND_OVER,
    REFER,
    ASSESS,
    RECORD
}
