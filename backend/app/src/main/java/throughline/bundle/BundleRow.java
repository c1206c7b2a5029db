package throughline.bundle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of one table with the values of its cells: text, codes and ids as {@link String}, {@code int} as
 * {@link Integer}, {@code yes_no} as {@link Boolean}, {@code date} as {@link LocalDate}, {@code time} as
 * {@link OffsetDateTime}, lists as {@link List} of {@link String}. An empty cell, or a column that the file does not have,
 * is {@code null}: not known. A packet of {@code NONE} is an empty list.
 */
public final class BundleRow {

    private final Table table;
    private final int number;
    private final long line;
    private final @Nullable Object[] values;
    private final long unreadable;

    /** The bits of {@code unreadable} stand for the places of cells that are filled but wrong. */
    BundleRow(Table table, int number, long line, @Nullable Object[] values, long unreadable) {
        this.table = table;
        this.number = number;
        this.line = line;
        this.values = values;
        this.unreadable = unreadable;
    }

    public Table table() {
        return table;
    }

    /** The number of the record in its file, from 0. */
    int number() {
        return number;
    }

    /** The line of the file on which the row starts; the header is line 1. */
    public long line() {
        return line;
    }

    /** Whether the cell is empty, which a cell that could not be read is not. */
    boolean isEmpty(String column) {
        int place = place(column);
        return values[place] == null && (unreadable >> place & 1) == 0;
    }

    /** Adds the places of the columns whose cells are filled. */
    void addFilled(BitSet filled) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] != null) {
                filled.set(place);
            }
        }
    }

    /** The value of any column, or {@code null}. */
    public @Nullable Object value(String column) {
        return values[place(column)];
    }

    /** The value of a text, code, id, reference or party. */
    public @Nullable String text(String column) {
        return (String) value(column);
    }

    public @Nullable Integer number(String column) {
        return (Integer) value(column);
    }

    public @Nullable Boolean flag(String column) {
        return (Boolean) value(column);
    }

    public @Nullable LocalDate day(String column) {
        return (LocalDate) value(column);
    }

    public @Nullable OffsetDateTime moment(String column) {
        return (OffsetDateTime) value(column);
    }

    /** The entries of a list, in the order of the file; {@code null} if not known. */
    @SuppressWarnings("unchecked")
    public @Nullable List<String> texts(String column) {
        return (List<String>) value(column);
    }

    private int place(String column) {
        int place = BundleFormat.indexOf(table, column);
        if (place < 0) {
            throw new IllegalArgumentException(table.fileName() + " has no column " + column);
        }
        return place;
    }
}
