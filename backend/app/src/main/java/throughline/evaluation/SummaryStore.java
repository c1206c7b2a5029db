package throughline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import throughline.cypher.CypherLibrary;
import throughline.duty.WorkingDays;
import throughline.graph.GraphTransaction;
import throughline.graph.Row;

/**
 * Keeps the summaries in step with what is derived: takes away what the cases added before, and adds what their drafts
 * add. Done in the transaction that puts the drafts in place, so that a summary is never counted twice.
 */
final class SummaryStore {

    private static final String FOLDER = "evaluate";

    private final CypherLibrary library;
    private final WorkingDays workingDays;

    SummaryStore(CypherLibrary library, WorkingDays workingDays) {
        this.library = library;
        this.workingDays = workingDays;
    }

    /** @param anew whether nothing of the cases is in the summaries yet */
    void change(GraphTransaction transaction, List<String> caseIds, boolean anew) {
        Map<SummaryKey, ObligationTally> owed = new LinkedHashMap<>();
        Map<SummaryKey, ObligationTally> totals = new LinkedHashMap<>();
        Map<SummaryKey, BreakTally> broken = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Signed obligation = (row, sign) -> {
            SummaryKey key = SummaryKey.ofObligation(row);
            at(owed, key, ObligationTally::new).add(row, workingDays, sign);
            at(totals, key.overall(), ObligationTally::new).add(row, workingDays, sign);
        };
        Signed breakdown = (row, sign) -> {
            SummaryKey key = SummaryKey.ofBreakdown(row);
            BreakTally tally = at(broken, key, BreakTally::new);
            tally.addBreakdowns(sign);
            if (seen.add(sign + row.text("caseId") + "|" + key.text())) {
                tally.addCases(sign);
            }
        };
        if (!anew) {
            forEach(transaction, caseIds, "", row -> obligation.add(row, -1), row -> breakdown.add(row, -1));
        }
        forEach(transaction, caseIds, "Draft", row -> obligation.add(row, 1), row -> breakdown.add(row, 1));
        write(transaction, "owed-summaries", owed);
        write(transaction, "owed-totals", totals);
        write(transaction, "broken-summaries", broken);
    }

    /** A row that is summed up, with 1, or with -1 if it no longer is. */
    private interface Signed {
        void add(Row row, int sign);
    }

    private void forEach(
            GraphTransaction transaction,
            List<String> caseIds,
            String stage,
            Consumer<Row> obligations,
            Consumer<Row> breakdowns) {
        transaction.forEach(
                library.file(FOLDER, "read-obligations-to-sum"),
                Map.of("caseIds", caseIds, "label", "Obligation" + stage),
                obligations);
        transaction.forEach(
                library.file(FOLDER, "read-breakdowns-to-sum"),
                Map.of("caseIds", caseIds, "label", "Breakdown" + stage),
                breakdowns);
    }

    private static <T> T at(Map<SummaryKey, T> tallies, SummaryKey key, Supplier<T> make) {
        return tallies.computeIfAbsent(key, one -> make.get());
    }

    private void write(GraphTransaction transaction, String name, Map<SummaryKey, ? extends Summed> changes) {
        changes.values().removeIf(Summed::isZero);
        if (changes.isEmpty()) {
            return;
        }
        Map<String, Map<?, ?>> stored = new HashMap<>();
        transaction.forEach(
                library.file(FOLDER, "read-" + name),
                Map.of("keys", changes.keySet().stream().map(SummaryKey::text).toList()),
                row -> stored.put(row.text("key"), (Map<?, ?>) row.value("properties")));
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        changes.forEach((key, summed) -> {
            Map<?, ?> before = stored.get(key.text());
            if (before == null) {
                created.add(row(key, summed));
            } else {
                summed.add(before);
                changed.add(row(key, summed));
            }
        });
        transaction.write(library.file(FOLDER, "create-" + name), Map.of("rows", created));
        transaction.write(library.file(FOLDER, "change-" + name), Map.of("rows", changed));
    }

    private static Map<String, Object> row(SummaryKey key, Summed summed) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", key.text());
        row.put("properties", key.properties());
        row.put("counts", summed.properties());
        row.put("empty", summed.isZero());
        row.put("toId", key.toId());
        row.put("bearerId", key.bearerId());
        row.put("nobodysDutyId", key.bearerId() == null ? key.dutyId() : null);
        return row;
    }
}
