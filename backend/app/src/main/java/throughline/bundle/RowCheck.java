package throughline.bundle;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One named check of the rows of some tables.
 *
 * @param name what holds where the check finds nothing
 */
record RowCheck(String name, Set<Table> tables, Consumer<CheckedRow> check) {

    static RowCheck of(String name, Table table, Consumer<CheckedRow> check) {
        return new RowCheck(name, EnumSet.of(table), check);
    }

    static RowCheck of(String name, Set<Table> tables, Consumer<CheckedRow> check) {
        return new RowCheck(name, tables, check);
    }

    /** The tables that have all of some columns. */
    static Set<Table> tablesWith(String... columns) {
        Set<Table> tables = EnumSet.allOf(Table.class);
        for (String column : columns) {
            tables.removeIf(table -> BundleFormat.indexOf(table, column) < 0);
        }
        return tables;
    }
}
