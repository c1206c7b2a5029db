package throughline.bundle;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import throughline.csv.CsvRecord;

/**
 * The rows of a bundle in which no problem was found, read from its files each time they are asked for.
 *
 * @param tables the tables that are there
 */
record BundleRows(BundleSource source, CellReader cells, BundleIndex index, Map<Table, TableSummary> tables) {

    /** Hands over the rows of a table in the order of its file; none if the table is not there. */
    void forEach(Table table, Consumer<BundleRow> consumer) throws IOException {
        read(table, "", text -> true, consumer);
    }

    /** Hands over the rows of which one cell, as it is written, passes a test; the others are not turned into rows. */
    void forEach(Table table, String column, Predicate<String> test, Consumer<BundleRow> consumer) throws IOException {
        read(table, column, test, consumer);
    }

    private void read(Table table, String column, Predicate<String> test, Consumer<BundleRow> consumer)
            throws IOException {
        if (!tables.containsKey(table)) {
            return;
        }
        try (TableScan scan = new TableScan(table, source.open(table))) {
            RowReader reader = new RowReader(table, scan.header(), cells);
            int place = column.isEmpty() ? -1 : scan.header().placeOf(column);
            for (CsvRecord record = scan.next(); record != null; record = scan.next()) {
                if (test.test(place < 0 ? "" : record.cell(place))) {
                    consumer.accept(reader.read(scan.number(), record, (cell, code, sentence) -> {}));
                }
            }
        }
    }
}
