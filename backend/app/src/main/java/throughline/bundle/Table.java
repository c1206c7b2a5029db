package throughline.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of a bundle, each one CSV file; the order is that in which they are read. */
public enum Table {
    AGENCIES(true),
    SERVES(false),
    OFFICERS(true),
    POSTINGS(false),
    VICTIMS(true),
    CASES(true),
    CASE_VICTIMS(true),
    ASSIGNMENTS(false),
    EVENTS(true),
    MESSAGES(true),
    ASSERTIONS(false),
    REFERRALS(false),
    ACTIONS(false),
    SURVEYS(false),
    COMPLAINTS(false);

    private final boolean required;
    private final String id = name().toLowerCase(Locale.ROOT);

    Table(boolean required) {
        this.required = required;
    }

    /** Whether the file must be there; without rows it says that there are none. */
    public boolean required() {
        return required;
    }

    /** The name of the table, such as {@code case_victims}. */
    public String id() {
        return id;
    }

    /** The name of its file, such as {@code case_victims.csv}. */
    public String fileName() {
        return id + ".csv";
    }

    /** The table whose file has the name; case counts. */
    public static Optional<Table> ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(table -> table.fileName().equals(fileName))
                .findFirst();
    }
}
