package throughline.duty;

/** How often a duty arises from one event. Codes of the set per. */
public enum Per {
    VICTIM,
    CASE
}
