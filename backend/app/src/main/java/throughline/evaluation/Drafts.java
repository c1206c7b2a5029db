package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherLibrary;
import throughline.duty.CaseEvaluation;
import throughline.duty.CaseFile;
import throughline.duty.DutyEvaluator;
import throughline.duty.Obligation;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;

/**
 * Drafts what is derived of a batch of cases, beside what was derived before and unseen by any reader: the obligations and
 * breakdowns, then what the rules find in them, and when each case is due again though nothing new is loaded.
 */
record Drafts(
        Graph graph,
        CypherLibrary library,
        CaseFileReader reader,
        DutyEvaluator evaluator,
        ObligationStore obligations,
        PartyStore parties,
        RuleRunner rules,
        LocalDate asOf) {

    private static final String FOLDER = "evaluate";

    /**
     * The duties of a batch.
     *
     * @param changedIds the cases whose facts may be others than at the last evaluation
     */
    List<CaseEvaluation> draftObligations(List<String> caseIds, Set<String> changedIds) {
        List<CaseFile> files = reader.read(caseIds);
        List<CaseEvaluation> evaluations =
                files.stream().map(file -> evaluator.evaluate(file, asOf)).toList();
        List<CaseFile> changed =
                files.stream().filter(file -> changedIds.contains(file.id())).toList();
        return graph.inOneTransaction(transaction -> {
            if (!changed.isEmpty()) {
                parties.renew(transaction, changed);
            }
            obligations.draft(transaction, evaluations);
            return evaluations;
        });
    }

    /** What the rules find in the same batch, and the days on which its cases are due again. */
    void draftFindings(List<CaseEvaluation> evaluations) {
        List<String> caseIds = evaluations.stream().map(CaseEvaluation::caseId).toList();
        List<RuleRow> rows = rules.run(caseIds, asOf);
        List<Map<String, Object>> findings = rows.stream()
                .filter(row -> row.isFoundOn(asOf))
                .map(RuleRow::finding)
                .toList();
        List<Map<String, Object>> watches = watches(evaluations, rows);
        graph.inOneTransaction(transaction -> {
            if (!findings.isEmpty()) {
                transaction.write(library.file(FOLDER, "write-findings"), Map.of("findings", findings));
                transaction.write(library.file(FOLDER, "write-evidence"), Map.of("findings", findings));
            }
            return transaction.write(library.file(FOLDER, "write-watches"), Map.of("watches", watches));
        });
    }

    private List<Map<String, Object>> watches(List<CaseEvaluation> evaluations, List<RuleRow> rows) {
        Map<String, LocalDate> next = new HashMap<>();
        for (CaseEvaluation evaluation : evaluations) {
            evaluation.obligations().forEach(obligation -> note(next, obligation.caseId(), missedFrom(obligation)));
        }
        rows.stream().filter(row -> !row.isFoundOn(asOf)).forEach(row -> note(next, row.caseId(), row.foundFrom()));
        Instant until = asOf.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
        List<String> caseIds = evaluations.stream().map(CaseEvaluation::caseId).toList();
        graph.read(library.file(FOLDER, "read-later-facts"), Map.of("caseIds", caseIds, "until", until), row -> row)
                .forEach(row -> note(next, row.text("caseId"), WorkingDays.dayOf(row.instantOrNull("at"))));
        List<Map<String, Object>> watches = new ArrayList<>();
        for (String caseId : caseIds) {
            Map<String, Object> watch = new HashMap<>();
            watch.put("id", caseId);
            watch.put("nextOn", next.get(caseId));
            watches.add(watch);
        }
        return watches;
    }

    /** The first day on which an obligation that is pending would be missed. */
    private static @Nullable LocalDate missedFrom(Obligation obligation) {
        return obligation.state() == State.PENDING && obligation.dueOn() != null
                ? obligation.dueOn().plusDays(1)
                : null;
    }

    private static void note(Map<String, LocalDate> next, String caseId, @Nullable LocalDate day) {
        if (day != null) {
            next.merge(caseId, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }
}
