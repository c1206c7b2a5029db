package throughline.evaluation;

import static throughline.csv.CsvColumn.date;
import static throughline.csv.CsvColumn.id;
import static throughline.csv.CsvColumn.text;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.csv.CsvColumn;
import throughline.csv.CsvColumn.Need;
import throughline.csv.CsvRow;
import throughline.csv.CsvTable;
import throughline.duty.Catalog;
import throughline.duty.Duty;

/** Reads waivers from CSV: each of one finding, or of one rule within a scope. */
public final class WaiverReader {

    private static final List<String> SCOPE = List.of("case_id", "victim_id", "agency_id", "duty_id");

    private final List<CsvColumn> columns;

    WaiverReader(Collection<String> ruleIds, Collection<String> dutyIds) {
        columns = List.of(
                id("id", Need.FILLED),
                text("finding_id", Need.NONE),
                known("rule_id", "a rule; throughline rules lists them", ruleIds),
                id("case_id", Need.NONE),
                id("victim_id", Need.NONE),
                id("agency_id", Need.NONE),
                known("duty_id", "a duty of the catalogue", dutyIds),
                text("reason", Need.FILLED),
                text("author", Need.FILLED),
                date("ends_on", Need.NAMED));
    }

    /** The reader that knows the rules and duties of the product. */
    public static WaiverReader ofProduct() {
        Set<String> ruleIds = RuleListing.ofProduct().stream()
                .map(RuleListing::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> dutyIds =
                Catalog.ofProduct().duties().stream().map(Duty::id).toList();
        return new WaiverReader(ruleIds, dutyIds);
    }

    private static CsvColumn known(String column, String what, Collection<String> ids) {
        return new CsvColumn(column, Need.NONE, false, Set.copyOf(ids)::contains, what);
    }

    /**
     * Reads the waivers at a path.
     *
     * @throws throughline.csv.BrokenFileException with every problem of the file, by line and column
     */
    public List<Waiver> read(Path path) {
        CsvTable table = CsvTable.read(path, columns);
        table.rows().forEach(row -> checkSubject(table, row));
        checkIds(table);
        table.check();
        return table.rows().stream().map(WaiverReader::waiver).toList();
    }

    private static void checkSubject(CsvTable table, CsvRow row) {
        List<String> scope = SCOPE.stream().filter(row::isFilled).toList();
        if (row.isFilled("finding_id")) {
            if (row.isFilled("rule_id")) {
                table.add(row, "rule_id", "Both finding_id and rule_id are filled; expected one of them");
            }
            scope.forEach(column -> table.add(
                    row, column, "The cell is filled; a waiver of one finding has no scope, expected it empty"));
        } else if (!row.isFilled("rule_id")) {
            table.add(row, "finding_id", "Both finding_id and rule_id are empty; expected one of them");
        } else if (scope.isEmpty()) {
            table.add(
                    row,
                    "rule_id",
                    "A rule is not waived everywhere; expected one or more of " + String.join(", ", SCOPE));
        }
    }

    private static void checkIds(CsvTable table) {
        Map<String, CsvRow> byId = new HashMap<>();
        for (CsvRow row : table.rows()) {
            String id = row.text("id");
            CsvRow earlier = id == null ? null : byId.putIfAbsent(id, row);
            if (earlier != null) {
                table.add(
                        row,
                        "id",
                        CsvTable.quoted(id) + " is the id of line " + earlier.line() + "; expected one of its own");
            }
        }
    }

    private static Waiver waiver(CsvRow row) {
        return new Waiver(
                row.text("id"),
                row.text("finding_id"),
                row.text("rule_id"),
                row.text("case_id"),
                row.text("victim_id"),
                row.text("agency_id"),
                row.text("duty_id"),
                row.text("reason"),
                row.text("author"),
                row.date("ends_on"));
    }
}
