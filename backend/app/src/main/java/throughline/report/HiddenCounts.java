package throughline.report;

import java.util.HashSet;
import java.util.Set;

/** Which counts of a table must not be shown, and whether the others are rounded. */
final class HiddenCounts {

    /** The row of the total. */
    static final int TOTAL = -1;

    private final Set<Cell> cells = new HashSet<>();
    private final boolean rounded;

    HiddenCounts(boolean rounded) {
        this.rounded = rounded;
    }

    /** None. */
    HiddenCounts() {
        this(false);
    }

    /** Whether rounding stands in for hiding what a hidden count could be worked out from. */
    boolean isRounded() {
        return rounded;
    }

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
