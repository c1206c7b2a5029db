package throughline.publish;

import java.util.List;

/**
 * A sheet of a workbook, before it becomes ODS or XLSX.
 *
 * @param rows from the first row on, none blank
 * @param areas the tables in it, from above
 */
record Sheet(String name, List<List<Cell>> rows, List<Area> areas) {

    Sheet {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
