package throughline.bundle;

/** What can be wrong with a bundle. An {@code X} refuses it whole, a {@code W} only warns. */
public enum ProblemCode {
    X01("a required table is missing"),
    X02("a file is not UTF-8 or not RFC 4180"),
    X03("the header lacks a required column, or has a column twice"),
    X04("a required cell is empty"),
    X05("a cell is not written as its type says"),
    X06("a code is not in its set, or is one that the column excludes"),
    X07("an id is used twice, or is reserved"),
    X08("a reference names a row or duty that does not exist"),
    X09("a reference names a row of the wrong kind"),
    X10("the same pair twice in case_victims, or two postings of one officer that overlap"),
    X11("an end before its start"),
    X12("a loop of references"),
    X13("NONE together with other entries in one list"),
    X14("a value does not fit its kind"),
    X90("the bundle is not a directory or a zip file that can be read"),
    X91("the zip file would become larger than a bundle may be"),
    X92("the zip file has a path that leads out of it"),
    X93("the zip file is encrypted"),
    X94("the zip file has an entry twice"),
    W01("a file or column that the contract does not name; it is ignored"),
    W02("an event or message without its time"),
    W03("times in an odd order"),
    W04("a bounced message with a received or acknowledged time, which is ignored"),
    W05("a message that could start a clock but names no event"),
    W06("a case without a victim, or a victim without a case"),
    W07("a duty arises for which no bearer can be found"),
    W08("a condition cannot be tested and so does not hold"),
    W09("a message to or from a victim who is not in the case"),
    W10("a referral without its message; it discharges no duty"),
    W11("an act on a day when the agency is not valid"),
    W12("a text that may be personal data"),
    W13("a working day is counted in a year of which no bank holidays are known"),
    W14("two assertions of one moment; the later row wins");

    private final String meaning;

    ProblemCode(String meaning) {
        this.meaning = meaning;
    }

    /** What the code stands for, whatever the row. */
    public String meaning() {
        return meaning;
    }

    /** Whether one of these makes the whole bundle invalid. */
    public boolean refuses() {
        return name().charAt(0) == 'X';
    }
}
