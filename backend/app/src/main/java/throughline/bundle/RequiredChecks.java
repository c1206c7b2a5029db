package throughline.bundle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** X04 and X07: cells that must be filled, and ids that must be used once. */
final class RequiredChecks {

    static final List<RowCheck> ALL = List.of(
            RowCheck.of("requiredCellsAreFilled", EnumSet.allOf(Table.class), RequiredChecks::requiredCells),
            RowCheck.of("guardiansActForSomebody", Table.CASE_VICTIMS, RequiredChecks::actsFor),
            RowCheck.of("assignmentsHaveATaker", Table.ASSIGNMENTS, RequiredChecks::taker),
            RowCheck.of("idsAreNotReserved", RowCheck.tablesWith("id"), RequiredChecks::notReserved),
            RowCheck.of("idsAreUsedOnce", RowCheck.tablesWith("id"), RequiredChecks::usedOnce));

    static final Set<String> ACTING_ROLES = Set.of("GUARDIAN", "SPOKESPERSON");

    /** The tables that share one space of ids, in the order in which the first use counts. */
    private static final List<Table> PARTIES = List.of(Table.AGENCIES, Table.OFFICERS, Table.VICTIMS);

    private RequiredChecks() {}

    private static void requiredCells(CheckedRow row) {
        for (Column column : BundleFormat.columns(row.table())) {
            if (column.required() && row.hasColumn(column.name()) && row.isEmpty(column.name())) {
                row.report(column.name(), ProblemCode.X04, "The cell is empty; expected a value in every row");
            }
        }
    }

    private static void actsFor(CheckedRow row) {
        if (ACTING_ROLES.contains(row.text("role")) && row.isEmpty("acts_for_id")) {
            row.report(
                    "acts_for_id",
                    ProblemCode.X04,
                    "The cell is empty; expected whom a person with the role " + row.text("role") + " acts for");
        }
    }

    private static void taker(CheckedRow row) {
        if (row.isEmpty("officer_id") && row.isEmpty("agency_id")) {
            for (String column : List.of("agency_id", "officer_id")) {
                row.report(
                        column,
                        ProblemCode.X04,
                        "Both officer_id and agency_id are empty; expected at least one of them");
            }
        }
    }

    private static void notReserved(CheckedRow row) {
        if (Ids.RESERVED.contains(row.text("id"))) {
            row.report("id", ProblemCode.X07, CellReader.quoted(row.text("id")) + " is reserved; expected another id");
        }
    }

    private static void usedOnce(CheckedRow row) {
        String id = row.row().text("id");
        if (id == null) {
            return;
        }
        if (row.ordinal() < 0) {
            row.report(
                    "id",
                    ProblemCode.X07,
                    CellReader.quoted(id) + " is the id of an earlier row; expected one of its own");
            return;
        }
        int rank = PARTIES.indexOf(row.table());
        PARTIES.stream()
                .limit(Math.max(rank, 0))
                .filter(table -> row.index().ids(table).row(id) >= 0)
                .findFirst()
                .ifPresent(table -> row.report(
                        "id",
                        ProblemCode.X07,
                        CellReader.quoted(id) + " is an id of " + table.id()
                                + " too; expected one id across agencies, officers and victims"));
    }
}
