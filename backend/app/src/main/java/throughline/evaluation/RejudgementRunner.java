package throughline.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherLibrary;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseEvaluation;
import throughline.duty.CaseFile;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.DutyEvaluator;
import throughline.duty.Obligation;
import throughline.duty.WorkingDays;
import throughline.evaluation.RejudgedDuty.Side;
import throughline.graph.Graph;
import throughline.vocabulary.Vocabulary;

/**
 * Judges the facts of the graph by the product's catalogue and by another one, and says what differs. Reads batch by batch
 * and writes nothing: what is stored stays as it was.
 */
@Component
public final class RejudgementRunner {

    private static final int CASES_IN_A_BATCH = 500;

    private final CaseFileReader reader;
    private final Catalog catalog;
    private final WorkingDays workingDays;
    private final Vocabulary vocabulary;

    RejudgementRunner(
            Graph graph, CypherLibrary library, Catalog catalog, WorkingDays workingDays, Vocabulary vocabulary) {
        this.reader = new CaseFileReader(graph, library);
        this.catalog = catalog;
        this.workingDays = workingDays;
        this.vocabulary = vocabulary;
    }

    /**
     * Judges every case twice.
     *
     * @param changes is given each obligation that the two judge differently: by case, then by duty
     */
    public Rejudgement run(
            Catalog other, LocalDate asOf, Consumer<RejudgedObligation> changes, EvaluationProgress progress) {
        AgencyDirectory directory = reader.directory();
        Comparison comparison =
                new Comparison(evaluator(catalog, directory), evaluator(other, directory), duties(other), changes);
        List<String> caseIds = reader.caseIds();
        long done = 0;
        for (List<String> batch : Batches.of(caseIds, CASES_IN_A_BATCH)) {
            reader.read(batch).forEach(file -> comparison.judge(file, asOf));
            done += batch.size();
            progress.evaluated(done, caseIds.size());
        }
        return new Rejudgement(asOf, caseIds.size(), List.copyOf(comparison.duties.values()));
    }

    private DutyEvaluator evaluator(Catalog by, AgencyDirectory directory) {
        return new DutyEvaluator(by, workingDays, directory, vocabulary);
    }

    private Map<String, RejudgedDuty> duties(Catalog other) {
        Map<String, RejudgedDuty> duties = new LinkedHashMap<>();
        for (Duty duty : catalog.duties()) {
            duties.put(duty.id(), new RejudgedDuty(duty, other.find(duty.id()).orElse(null)));
        }
        other.duties().forEach(duty -> duties.computeIfAbsent(duty.id(), id -> new RejudgedDuty(null, duty)));
        return duties;
    }

    /** Two evaluations, case by case. */
    private record Comparison(
            DutyEvaluator first,
            DutyEvaluator second,
            Map<String, RejudgedDuty> duties,
            Consumer<RejudgedObligation> changes) {

        void judge(CaseFile file, LocalDate asOf) {
            CaseEvaluation before = first.evaluate(file, asOf);
            CaseEvaluation after = second.evaluate(file, asOf);
            count(before, RejudgedDuty::before);
            count(after, RejudgedDuty::after);
            pairs(before, after).stream().filter(RejudgedObligation::isChange).forEach(change -> {
                duties.get(change.either().dutyId()).add(change.move());
                changes.accept(change);
            });
        }

        private void count(CaseEvaluation evaluation, Function<RejudgedDuty, Side> side) {
            Map<String, String> dutyIds = new LinkedHashMap<>();
            for (Obligation one : evaluation.obligations()) {
                side.apply(duties.get(one.dutyId())).add(one);
                dutyIds.put(one.id(), one.dutyId());
            }
            evaluation.breakdowns().forEach(breakdown -> side.apply(duties.get(dutyIds.get(breakdown.rootId())))
                    .addRootBreak());
        }

        private static List<RejudgedObligation> pairs(CaseEvaluation before, CaseEvaluation after) {
            Map<String, Obligation> others = new LinkedHashMap<>();
            after.obligations().forEach(one -> others.put(one.id(), one));
            List<RejudgedObligation> pairs = new ArrayList<>();
            before.obligations().forEach(one -> pairs.add(new RejudgedObligation(one, others.remove(one.id()))));
            others.values().forEach(one -> pairs.add(new RejudgedObligation(null, one)));
            return pairs;
        }
    }
}
