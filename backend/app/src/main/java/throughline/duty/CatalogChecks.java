package throughline.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvRow;
import throughline.csv.CsvTable;
import throughline.vocabulary.Vocabulary;

/** What must hold between the cells of a duty, and between the duties of a catalogue. */
final class CatalogChecks {

    private static final List<String> LIMIT = List.of("standard_limit", "enhanced_limit", "unit");

    private static final List<RowCheck> ROWS = List.of(
            new RowCheck(
                    "starts",
                    row -> row.is("clock", "RECEIPT") && !row.isFilled("starts"),
                    "The cell is empty; a RECEIPT clock needs the kind of message that starts it"),
            new RowCheck(
                    "starts",
                    row -> row.is("clock", "EVENT") && row.isFilled("starts"),
                    "The cell is filled; an EVENT clock starts with the event, expected it empty"),
            new RowCheck(
                    "recipient",
                    row -> row.is("kind", "TELL_VICTIM") && isRight(row, "recipient") && !isToVictim(row),
                    "A duty to TELL_VICTIM has the recipient VICTIM"),
            new RowCheck(
                    "recipient",
                    row -> isToAgency(row) && isRight(row, "recipient") && (isToVictim(row) || !isFilled(row)),
                    "A duty to HAND_OVER or REFER has an agency kind for recipient"),
            new RowCheck(
                    "recipient",
                    row -> isOfEvents(row) && isFilled(row),
                    "A duty to ASSESS or RECORD tells nobody; expected the cell empty"),
            new RowCheck(
                    "requires",
                    row -> isOfEvents(row) && row.isFilled("requires"),
                    "A duty to ASSESS or RECORD is discharged by an event, which carries nothing; expected the cell empty"),
            new RowCheck(
                    "per",
                    row -> row.is("kind", "TELL_VICTIM") && row.is("per", "CASE"),
                    "A duty to TELL_VICTIM arises once for each victim; expected VICTIM"),
            new RowCheck("valid_to", CatalogChecks::endsBeforeItBegins, "The last day is before the first one"));

    private final Vocabulary vocabulary;

    /** What must not hold in a row, and what to say of which cell if it does. */
    private record RowCheck(String column, Predicate<CsvRow> wrong, String sentence) {}

    CatalogChecks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(CsvTable table) {
        if (table.rows().isEmpty()) {
            table.add("There is no duty in it");
        }
        for (CsvRow row : table.rows()) {
            ROWS.stream()
                    .filter(check -> check.wrong().test(row))
                    .forEach(check -> table.add(row, check.column(), check.sentence()));
            checkLimit(table, row);
            checkDischargingKinds(table, row);
        }
        Map<String, CsvRow> byId = byId(table);
        byId.values().forEach(row -> checkFollows(table, row, byId));
        new Loops(table, byId).report();
    }

    private static boolean isRight(CsvRow row, String column) {
        return !row.isFaulty(column);
    }

    private static boolean isFilled(CsvRow row) {
        return row.isFilled("recipient");
    }

    private static boolean isToVictim(CsvRow row) {
        return row.is("recipient", Duty.VICTIM);
    }

    private static boolean isToAgency(CsvRow row) {
        return row.is("kind", "HAND_OVER") || row.is("kind", "REFER");
    }

    private static boolean isOfEvents(CsvRow row) {
        return row.is("kind", "ASSESS") || row.is("kind", "RECORD");
    }

    private static boolean endsBeforeItBegins(CsvRow row) {
        LocalDate from = row.date("valid_from");
        LocalDate to = row.date("valid_to");
        return from != null && to != null && to.isBefore(from);
    }

    private static void checkLimit(CsvTable table, CsvRow row) {
        List<String> empty =
                LIMIT.stream().filter(column -> !row.isFilled(column)).toList();
        if (empty.size() < LIMIT.size()) {
            empty.forEach(column -> table.add(
                    row,
                    column,
                    "The cell is empty; expected standard_limit, enhanced_limit and unit all filled, or all empty"));
        }
    }

    private void checkDischargingKinds(CsvTable table, CsvRow row) {
        if (row.text("kind") == null) {
            return;
        }
        String set = isOfEvents(row) ? "event_kind" : "message_kind";
        List<String> others = row.list("discharged_by").stream()
                .filter(kind -> !vocabulary.holds(set, kind))
                .toList();
        if (!others.isEmpty()) {
            table.add(
                    row,
                    "discharged_by",
                    CsvTable.quoted(String.join(";", others)) + " is not a code of the set " + set
                            + ", which a duty to " + row.text("kind") + " is discharged by");
        }
    }

    private static Map<String, CsvRow> byId(CsvTable table) {
        Map<String, CsvRow> byId = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            String id = row.text("id");
            CsvRow earlier = id == null ? null : byId.putIfAbsent(id, row);
            if (earlier != null) {
                table.add(
                        row,
                        "id",
                        CsvTable.quoted(id) + " is the id of line " + earlier.line()
                                + "; a duty with new terms takes an id of its own, and the old one a valid_to");
            }
        }
        return byId;
    }

    private static void checkFollows(CsvTable table, CsvRow row, Map<String, CsvRow> byId) {
        List<String> unknown =
                row.list("follows").stream().filter(id -> !byId.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            table.add(
                    row, "follows", "There is no duty " + CsvTable.quoted(String.join(";", unknown)) + " in the file");
        }
    }

    /** Chains of duties that come back to where they began; each is reported once. */
    private static final class Loops {

        private final CsvTable table;
        private final Map<String, CsvRow> byId;
        private final List<String> path = new ArrayList<>();
        private final Set<String> done = new HashSet<>();
        private final Map<String, Integer> places = new HashMap<>();

        Loops(CsvTable table, Map<String, CsvRow> byId) {
            this.table = table;
            this.byId = byId;
        }

        void report() {
            byId.keySet().forEach(this::walk);
        }

        private void walk(String id) {
            Integer place = places.get(id);
            if (place != null) {
                report(path.subList(place, path.size()), id);
                return;
            }
            @Nullable CsvRow row = byId.get(id);
            if (row == null || done.contains(id)) {
                return;
            }
            places.put(id, path.size());
            path.add(id);
            row.list("follows").forEach(this::walk);
            path.remove(path.size() - 1);
            places.remove(id);
            done.add(id);
        }

        private void report(List<String> loop, String back) {
            table.add(
                    byId.get(back),
                    "follows",
                    "The chain comes back to itself: " + String.join(" follows ", loop) + " follows " + back);
        }
    }
}
