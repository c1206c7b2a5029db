package throughline.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a table that is read whole. A cell that is not as it has to be is filled and has no value. */
public final class CsvRow {

    private static final int LENGTH_OF_DATE = 10;

    private final long line;
    private final Map<String, String> cells;
    private final Set<String> faulty;

    CsvRow(long line, Map<String, String> cells, Set<String> faulty) {
        this.line = line;
        this.cells = cells;
        this.faulty = faulty;
    }

    /** The line of the file on which it starts. */
    public long line() {
        return line;
    }

    /** Whether the cell holds something, right or wrong. */
    public boolean isFilled(String column) {
        return cells.containsKey(column);
    }

    /** Whether the cell holds something that is not as it has to be. */
    public boolean isFaulty(String column) {
        return faulty.contains(column);
    }

    /** The value; {@code null} if the cell is empty or faulty. */
    public @Nullable String text(String column) {
        return isFaulty(column) ? null : cells.get(column);
    }

    /** Whether the value is this one. */
    public boolean is(String column, String value) {
        return value.equals(text(column));
    }

    /** The entries of a list in their order; none if the cell is empty or faulty. */
    public List<String> list(String column) {
        String text = text(column);
        return text == null ? List.of() : entries(text);
    }

    public @Nullable Integer number(String column) {
        String text = text(column);
        return text == null ? null : Integer.valueOf(text);
    }

    public @Nullable LocalDate date(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    static List<String> entries(String list) {
        return List.of(list.split(";", -1));
    }

    static boolean isDate(String text) {
        try {
            return text.length() == LENGTH_OF_DATE && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
