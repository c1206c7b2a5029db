package throughline.bundle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvRecord;

/** Turns the records of one file into rows; what is wrong with a cell goes to the faults, once for each code. */
final class RowReader {

    private final Table table;
    private final Header header;
    private final CellReader cells;
    private final List<Column> columns;

    RowReader(Table table, Header header, CellReader cells) {
        this.table = table;
        this.header = header;
        this.cells = cells;
        this.columns = BundleFormat.columns(table);
    }

    /** Takes what is wrong with a cell of a row. */
    @FunctionalInterface
    interface RowFaults {

        void add(String column, ProblemCode code, String sentence);
    }

    BundleRow read(int number, CsvRecord record, RowFaults faults) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        long unreadable = 0;
        for (int place = 0; place < values.length; place++) {
            String text = header.cell(record, place);
            if (!text.isEmpty()) {
                CellFaults found = new CellFaults(columns.get(place).name(), faults);
                values[place] = text == CsvRecord.UNREADABLE
                        ? null
                        : cells.read(columns.get(place).type(), text, found);
                unreadable |= values[place] == null || found.any() ? 1L << place : 0;
            }
        }
        return new BundleRow(table, number, record.line(), values, unreadable);
    }

    private static final class CellFaults implements Faults {

        private final String column;
        private final RowFaults faults;
        private @Nullable Set<ProblemCode> seen;

        CellFaults(String column, RowFaults faults) {
            this.column = column;
            this.faults = faults;
        }

        boolean any() {
            return seen != null;
        }

        @Override
        public void add(ProblemCode code, String sentence) {
            if (seen == null) {
                seen = EnumSet.noneOf(ProblemCode.class);
            }
            if (seen.add(code)) {
                faults.add(column, code, sentence);
            }
        }
    }
}
