package throughline.csv;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * One column of a table that is read whole, and how its cells are written.
 *
 * @param list whether a cell holds entries separated by {@code ;}
 * @param fits whether a filled cell, or an entry of a list, is written as it has to be
 * @param form how it has to be written, as the words that follow "is not"
 */
public record CsvColumn(String name, Need need, boolean list, Predicate<String> fits, String form) {

    private static final int SHORT_SET = 20;

    /** How much of a column has to be there. */
    public enum Need {
        /** Its cell is filled in every row. */
        FILLED,
        /** It is in the header; its cells may be empty. */
        NAMED,
        /** It may be left out. */
        NONE
    }

    public static CsvColumn text(String name, Need need) {
        return new CsvColumn(name, need, false, text -> true, "");
    }

    public static CsvColumn id(String name, Need need) {
        return new CsvColumn(
                name,
                need,
                false,
                text -> text.matches("[A-Za-z0-9._-]{1,64}"),
                "an id: 1 to 64 characters out of A-Z a-z 0-9 . _ -");
    }

    public static CsvColumn number(String name, Need need) {
        return new CsvColumn(
                name, need, false, text -> text.matches("[0-9]{1,4}"), "a whole number from 0 of at most 4 digits");
    }

    public static CsvColumn date(String name, Need need) {
        return new CsvColumn(name, need, false, CsvRow::isDate, "a date such as 2026-03-02");
    }

    /** One code of a set. */
    public static CsvColumn code(String name, Need need, String set, Collection<String> codes) {
        String known = codes.size() <= SHORT_SET ? ": " + String.join(", ", codes) : "";
        return new CsvColumn(name, need, false, codes::contains, "a code of the set " + set + known);
    }

    /** The same column with lists for cells. */
    public CsvColumn asList() {
        return new CsvColumn(name, need, true, fits, form);
    }
}
