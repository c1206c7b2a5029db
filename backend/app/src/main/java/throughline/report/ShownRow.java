package throughline.report;

import java.util.List;

/**
 * A row of a table as it is shown.
 *
 * @param cells in the order of the columns
 * @param total whether it sums up the others; its first key then says {@code Total} and its other keys do not apply
 */
public record ShownRow(List<Figure> cells, boolean total) {

    /** Keeps a copy that nobody can change. */
    public ShownRow {
        cells = List.copyOf(cells);
    }
}
