package throughline.casework;

/** What can be on record in a case. */
public enum RecordKind {
    CASE("Case"),
    PERSON("Victim"),
    EVENT("Event"),
    MESSAGE("Message"),
    ASSIGNMENT("Assignment"),
    ASSERTION("Assertion"),
    REFERRAL("Referral");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    /** The label of such nodes. */
    String label() {
        return label;
    }

    /** The kind of a row. */
    public static RecordKind of(CaseRecord row) {
        if (row instanceof Case) {
            return CASE;
        }
        if (row instanceof Event) {
            return EVENT;
        }
        if (row instanceof Message) {
            return MESSAGE;
        }
        if (row instanceof Assignment) {
            return ASSIGNMENT;
        }
        if (row instanceof Assertion) {
            return ASSERTION;
        }
        return row instanceof Referral ? REFERRAL : PERSON;
    }
}
