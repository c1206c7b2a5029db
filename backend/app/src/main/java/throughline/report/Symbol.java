package throughline.report;

/** What stands in a cell that shows no number: a letter in square brackets, explained in the notes. */
public enum Symbol {
    CONFIDENTIAL(
            "c",
            "confidential: too few to be published without giving somebody away, or could be used to work out such a figure"),
    NOT_APPLICABLE("z", "not applicable: there is nothing of which this could be a figure"),
    NOT_AVAILABLE("x", "not available: the data needed for it have not been loaded"),
    LOW_RELIABILITY("u", "low reliability: the base is too small for a rate");

    private final String letter;
    private final String meaning;

    Symbol(String letter, String meaning) {
        this.letter = letter;
        this.meaning = meaning;
    }

    /** As a cell shows it, such as {@code [c]}. */
    public String shown() {
        return "[" + letter + "]";
    }

    /** The letter alone, for the status columns of machine copies. */
    public String letter() {
        return letter;
    }

    public String meaning() {
        return meaning;
    }
}
