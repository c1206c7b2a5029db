package throughline.bundle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** X08: what a row refers to is in the bundle. A table of which rows could not be read is not held against anybody. */
final class ReferenceChecks {

    static final List<RowCheck> ALL =
            List.of(RowCheck.of("referencesNameRows", EnumSet.allOf(Table.class), ReferenceChecks::rows));

    private static final Set<Table> PARTIES = EnumSet.of(Table.AGENCIES, Table.OFFICERS, Table.VICTIMS);

    private ReferenceChecks() {}

    private static void rows(CheckedRow row) {
        for (Column column : BundleFormat.columns(row.table())) {
            Object value = row.row().value(column.name());
            if (value == null) {
                continue;
            }
            switch (column.type().kind()) {
                case REF ->
                    exists(row, column, List.of((String) value), column.type().target());
                case REFS ->
                    exists(
                            row,
                            column,
                            row.row().texts(column.name()),
                            column.type().target());
                case PARTY -> party(row, column, (String) value);
                default -> {
                    // no reference to a row
                }
            }
        }
    }

    private static void exists(CheckedRow row, Column column, List<String> ids, @Nullable Table target) {
        if (row.index().isIncomplete(target)) {
            return;
        }
        IdIndex known = row.index().ids(target);
        List<String> missing = ids.stream().filter(id -> known.row(id) < 0).toList();
        if (!missing.isEmpty()) {
            row.report(
                    column.name(),
                    ProblemCode.X08,
                    target.fileName() + " has no row with the id " + CellReader.quoted(String.join(";", missing)));
        }
    }

    private static void party(CheckedRow row, Column column, String id) {
        boolean known = id.equals(Ids.OTHER_PERSON)
                || PARTIES.stream()
                        .anyMatch(table -> row.index().ids(table).row(id) >= 0
                                || row.index().isIncomplete(table));
        if (!known) {
            row.report(
                    column.name(),
                    ProblemCode.X08,
                    CellReader.quoted(id)
                            + " is no agency, officer or victim of the bundle; expected the id of one, or "
                            + Ids.OTHER_PERSON);
        }
    }
}
