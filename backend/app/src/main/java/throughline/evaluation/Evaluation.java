package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherLibrary;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseEvaluation;
import throughline.duty.CaseFile;
import throughline.duty.Catalog;
import throughline.duty.DutyEvaluator;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.vocabulary.Vocabulary;

/**
 * Evaluates every case of the graph as of a date: the duties of all, then the rules, each batch by batch. What was derived of a
 * batch is dropped in one transaction and made again in the next: in one and the same, every look-up by id would have to
 * leave out all that was dropped. Until the end the evaluation is marked as not complete.
 */
@Component
public final class Evaluation {

    private static final int CASES_IN_A_BATCH = 500;
    private static final String FOLDER = "evaluate";

    private final Graph graph;
    private final CypherLibrary library;
    private final Catalog catalog;
    private final WorkingDays workingDays;
    private final Vocabulary vocabulary;

    Evaluation(Graph graph, CypherLibrary library, Catalog catalog, WorkingDays workingDays, Vocabulary vocabulary) {
        this.graph = graph;
        this.library = library;
        this.catalog = catalog;
        this.workingDays = workingDays;
        this.vocabulary = vocabulary;
    }

    /** What the batches have come to so far. */
    private static final class Count {

        private final Map<State, Long> states = new EnumMap<>(State.class);
        private long cases;
        private long breakdowns;

        private void add(List<CaseEvaluation> evaluations) {
            cases += evaluations.size();
            for (CaseEvaluation evaluation : evaluations) {
                breakdowns += evaluation.breakdowns().size();
                evaluation.obligations().forEach(one -> states.merge(one.state(), 1L, Long::sum));
            }
        }

        private long obligations() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Whether the graph holds any case. */
    public boolean hasCases() {
        return !graph.read(library.file(FOLDER, "read-any-case"), Map.of(), row -> row.text("id"))
                .isEmpty();
    }

    /**
     * Evaluates all cases.
     *
     * @param asOf what happened after this day is not known
     * @param evaluatedAt the time of this evaluation, kept with it
     */
    public EvaluationSummary evaluate(LocalDate asOf, Instant evaluatedAt, EvaluationProgress progress) {
        CaseFileReader reader = new CaseFileReader(graph, library);
        AgencyDirectory directory = reader.directory();
        DutyRun duties = new DutyRun(
                reader,
                new DutyEvaluator(catalog, workingDays, directory, vocabulary),
                new ObligationStore(library, catalog),
                new PartyStore(library, directory));
        RuleRunner rules = new RuleRunner(graph, library, catalog, vocabulary);
        boolean first = isFirst();
        graph.write(library.file(FOLDER, "begin-evaluation"), Map.of("asOf", asOf));
        rules.begin();
        Count count = new Count();
        List<List<String>> batches = batches(reader.caseIds());
        long total = batches.stream().mapToLong(List::size).sum();
        for (List<String> batch : batches) {
            count.add(duties.run(graph, batch, asOf, first));
            progress.evaluated(count.cases, total);
        }
        // After all duties, so that the planner knows how many obligations there are when it plans a rule.
        batches.forEach(batch -> rules.run(batch, asOf));
        return end(asOf, evaluatedAt, count, rules.end());
    }

    private static List<List<String>> batches(List<String> caseIds) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < caseIds.size(); from += CASES_IN_A_BATCH) {
            batches.add(caseIds.subList(from, Math.min(from + CASES_IN_A_BATCH, caseIds.size())));
        }
        return batches;
    }

    private boolean isFirst() {
        return graph.read(library.file(FOLDER, "read-evaluation-mark"), Map.of(), row -> row.text("id"))
                .isEmpty();
    }

    private EvaluationSummary end(LocalDate asOf, Instant evaluatedAt, Count count, List<RuleOutcome> rules) {
        long findings = rules.stream().mapToLong(RuleOutcome::findings).sum();
        WaiverSummary waivers = new WaiverStore(graph, library).apply(asOf);
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", "current");
        kept.put("complete", true);
        kept.put("asOf", asOf);
        kept.put("evaluatedAt", evaluatedAt);
        kept.put("cases", count.cases);
        kept.put("obligations", count.obligations());
        kept.put("breakdowns", count.breakdowns);
        kept.put("findings", findings);
        kept.put("catalog", catalog.fingerprint());
        graph.write(library.file(FOLDER, "end-evaluation"), Map.of("properties", kept));
        return new EvaluationSummary(
                asOf, count.cases, count.obligations(), count.states, count.breakdowns, findings, rules, waivers);
    }

    /** The duties of a batch: read, evaluated and written. */
    private record DutyRun(
            CaseFileReader reader, DutyEvaluator evaluator, ObligationStore obligations, PartyStore parties) {

        /** Evaluates the cases and writes what is derived; of a first evaluation there is nothing to drop. */
        List<CaseEvaluation> run(Graph graph, List<String> caseIds, LocalDate asOf, boolean first) {
            List<CaseFile> files = reader.read(caseIds);
            List<CaseEvaluation> evaluations =
                    files.stream().map(file -> evaluator.evaluate(file, asOf)).toList();
            if (!first) {
                graph.inOneTransaction(transaction -> obligations.drop(transaction, caseIds));
            }
            return graph.inOneTransaction(transaction -> {
                obligations.write(transaction, evaluations);
                parties.write(transaction, files);
                return evaluations;
            });
        }
    }
}
