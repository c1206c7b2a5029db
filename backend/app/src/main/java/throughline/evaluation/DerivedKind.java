package throughline.evaluation;

/** What an evaluation leaves in the graph for a case. */
public enum DerivedKind {
    OBLIGATION("Obligation"),
    FINDING("Finding"),
    BREAKDOWN("Breakdown");

    private final String label;

    DerivedKind(String label) {
        this.label = label;
    }

    /** The label of such nodes. */
    String label() {
        return label;
    }

    /** The kind of a row. */
    public static DerivedKind of(DerivedRow row) {
        if (row instanceof StoredObligation) {
            return OBLIGATION;
        }
        return row instanceof StoredFinding ? FINDING : BREAKDOWN;
    }
}
