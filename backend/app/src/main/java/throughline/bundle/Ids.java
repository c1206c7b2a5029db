package throughline.bundle;

import java.util.List;
import java.util.Set;

/** How ids are written. */
final class Ids {

    /** Ids that no row may have: they stand for a person outside the tables, and for an empty list. */
    static final Set<String> RESERVED = Set.of("OTHER_PERSON", "NONE");

    static final String OTHER_PERSON = "OTHER_PERSON";

    private static final int LONGEST = 64;

    private Ids() {}

    static boolean wellFormed(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (!mayHold(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHold(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    /** The entries of a list, those that are empty included. */
    static List<String> entries(String list) {
        return list.indexOf(';') < 0 ? List.of(list) : List.of(list.split(";", -1));
    }
}
