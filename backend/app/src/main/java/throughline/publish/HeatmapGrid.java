package throughline.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as a grid, its rows and columns in the order in which the table names them.
 *
 * @param rows the names of the rows drawn
 * @param columns the names of the columns drawn
 * @param allRows how many rows the table names, and {@code allColumns} how many columns
 */
record HeatmapGrid(
        List<String> rows, List<String> columns, int allRows, int allColumns, Map<List<String>, ChartRow> cells) {

    static final int MOST_ROWS = ChartRows.MOST;
    static final int MOST_COLUMNS = 24;

    static HeatmapGrid of(ChartData data) {
        Set<String> rows = new LinkedHashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        Map<List<String>, ChartRow> cells = new HashMap<>();
        for (ChartRow row : data.rows()) {
            String name = rowName(row);
            String column = columnName(row);
            rows.add(name);
            columns.add(column);
            cells.put(List.of(name, column), row);
        }
        return new HeatmapGrid(
                rows.stream().limit(MOST_ROWS).toList(),
                columns.stream().limit(MOST_COLUMNS).toList(),
                rows.size(),
                columns.size(),
                Map.copyOf(cells));
    }

    /** All keys but the second, which names the column. */
    private static String rowName(ChartRow row) {
        List<String> names = new ArrayList<>(row.names());
        if (names.size() > 1) {
            names.remove(1);
        }
        return String.join(", ", names);
    }

    private static String columnName(ChartRow row) {
        return row.keys().size() > 1 ? row.keys().get(1) : "";
    }

    /** The row of the table for a place; absent where it has none. */
    @Nullable
    ChartRow cell(String row, String column) {
        return cells.get(List.of(row, column));
    }

    /** The rows of the table that are drawn, in the order of the grid. */
    List<ChartRow> drawn() {
        List<ChartRow> drawn = new ArrayList<>();
        for (String row : rows) {
            for (String column : columns) {
                ChartRow cell = cell(row, column);
                if (cell != null) {
                    drawn.add(cell);
                }
            }
        }
        return drawn;
    }

    /** Whether there is a place for which the table has no row. */
    boolean hasEmpty() {
        return drawn().size() < rows.size() * columns.size();
    }
}
