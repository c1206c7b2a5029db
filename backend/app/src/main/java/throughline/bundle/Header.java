package throughline.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvRecord;

/** The first record of a file: where each column of the table stands. */
final class Header {

    private static final int MISSING = -1;

    private final Table table;
    private final List<String> names = new ArrayList<>();
    private final int[] places;

    Header(Table table, @Nullable CsvRecord record) {
        this.table = table;
        for (int place = 0; record != null && place < record.count(); place++) {
            names.add(record.cell(place));
        }
        places = BundleFormat.columns(table).stream()
                .mapToInt(column -> names.indexOf(column.name()))
                .toArray();
    }

    /** How many cells every record must have. */
    int count() {
        return names.size();
    }

    boolean has(String column) {
        return placeOf(column) != MISSING;
    }

    /** The place of a column in the file, or -1. */
    int placeOf(String column) {
        return places[BundleFormat.indexOf(table, column)];
    }

    /** The text of a column, by its place in the table; empty if the file does not have it. */
    String cell(CsvRecord record, int column) {
        return places[column] == MISSING ? "" : record.cell(places[column]);
    }

    /** Which cells of a record are needed to read some columns. */
    boolean[] needed(List<String> columns) {
        boolean[] needed = new boolean[count()];
        columns.stream().filter(this::has).forEach(column -> needed[placeOf(column)] = true);
        return needed;
    }

    void check(ProblemCollector problems) {
        for (Column column : BundleFormat.columns(table)) {
            if (column.required() && !has(column.name())) {
                problems.add(
                        table.fileName(), 1, column.name(), ProblemCode.X03, "The header lacks this required column");
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        names.forEach(name -> (seen.add(name) ? seen : twice).add(name));
        twice.forEach(name -> problems.add(
                table.fileName(), 1, name, ProblemCode.X03, "The header has this column twice; expected it once"));
        seen.stream()
                .filter(name -> BundleFormat.indexOf(table, name) == MISSING)
                .forEach(name -> problems.add(
                        table.fileName(),
                        1,
                        name,
                        ProblemCode.W01,
                        "The contract does not name this column; it is ignored"));
    }

    @Override
    public String toString() {
        return table.fileName() + Arrays.toString(places);
    }
}
