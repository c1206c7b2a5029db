package throughline.cli;

/** How a command ended, as a number for scripts. */
public enum ExitCode {
    DONE(0),
    /** Findings of the kind that the caller asked to fail on, a rule that could not be run, or a published file that is not the same again. */
    FINDINGS(1),
    /** The command line itself is wrong. */
    USAGE(2),
    /** A bundle or another input has problems; nothing was written. */
    BAD_DATA(3),
    /** No database, or not one that this version can use. */
    NO_DATABASE(4),
    /** A defect of the program. */
    DEFECT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
