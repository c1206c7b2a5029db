package throughline.duty;

/** What must hold for a duty to arise. Codes of the set applies_when, each described there. */
public enum Condition {
    ENHANCED,
    NOT_ENHANCED,
    BEREAVED,
    WITNESS,
    HIGH_RISK,
    DOMESTIC_ABUSE,
    YOUTH_SUSPECT,
    NOT_YOUTH_SUSPECT,
    VCS_QUALIFYING,
    VCS_MEMBER,
    AFTER_REVIEW,
    EVENT_BY_BEARER,
    RECORDED_BY_CUSTODY
}
