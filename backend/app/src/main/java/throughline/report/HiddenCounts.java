package throughline.report;

import java.util.HashSet;
import java.util.Set;

/** Which counts of a table must not be shown. */
final class HiddenCounts {

    /** The row of the total. */
    static final int TOTAL = -1;

    private final Set<Cell> cells = new HashSet<>();

    /** @param row counted from 0, or {@link #TOTAL} */
    private record Cell(int row, String column) {}

    void add(int row, String column) {
        cells.add(new Cell(row, column));
    }

    boolean contains(int row, String column) {
        return cells.contains(new Cell(row, column));
    }

    int size() {
        return cells.size();
    }
}
