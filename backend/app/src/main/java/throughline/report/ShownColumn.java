package throughline.report;

import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;

/**
 * A column of a table as it is shown.
 *
 * @param kind what it holds; never the ids of cases
 * @param part what it is to the table
 * @param of the count that a rate is a share of another count, or on which a duration rests; absent = none, or not told
 * @param in the count that is the base of a rate
 */
public record ShownColumn(
        String name,
        Column.Kind kind,
        String meaning,
        Part part,
        @Nullable String of,
        @Nullable String in) {

    /** Whether the table's file declares a column, or the program adds it to a rate that stands before it. */
    public enum Part {
        DECLARED,
        /** The lower end of the 95 per cent interval (Wilson) of the rate before it. */
        INTERVAL_FROM,
        /** The upper end of the 95 per cent interval (Wilson) of the rate before it. */
        INTERVAL_TO,
        /** What the rate would be if all those that nobody can tell did not belong to it. */
        LOWER_BOUND,
        /** What the rate would be if all those that nobody can tell belonged to it. */
        UPPER_BOUND
    }

    /** Whether the column names the rows rather than counts something. */
    public boolean isWords() {
        return kind == Column.Kind.KEY || kind == Column.Kind.TEXT;
    }

    /** The kind as a header writes it, such as key, count or rate. */
    public String kindWord() {
        return kind.word();
    }
}
