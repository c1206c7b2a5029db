package throughline.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherLibrary;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseEvaluation;
import throughline.duty.Catalog;
import throughline.duty.DutyEvaluator;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.graph.Row;
import throughline.vocabulary.Vocabulary;

/**
 * Evaluates the cases of the graph as of a date: the duties, then the rules. Only those cases are looked at in which
 * something can be different: those that a load touched, and, when the date moves on, those in which a due day, the
 * threshold of a rule or a fact lies between. What is derived of them is drafted first; until all drafts are there, every
 * reader sees the last complete evaluation, and an evaluation that breaks off has changed nothing. Then the drafts are put
 * in place; if that breaks off, the next evaluation ends it first.
 */
@Component
public final class Evaluation {

    private static final int CASES_IN_A_BATCH = 500;
    private static final int CASES_IN_AN_INSTALLATION = 100;
    private static final String FOLDER = "evaluate";

    private final Graph graph;
    private final CypherLibrary library;
    private final Catalog catalog;
    private final WorkingDays workingDays;
    private final Vocabulary vocabulary;
    private final Installation installation;
    private final int batch;

    @Autowired
    Evaluation(Graph graph, CypherLibrary library, Catalog catalog, WorkingDays workingDays, Vocabulary vocabulary) {
        this.graph = graph;
        this.library = library;
        this.catalog = catalog;
        this.workingDays = workingDays;
        this.vocabulary = vocabulary;
        this.batch = CASES_IN_A_BATCH;
        this.installation =
                new Installation(graph, library, new SummaryStore(library, workingDays), CASES_IN_AN_INSTALLATION);
    }

    /** The same evaluation in other batches: of how many cases, both when drafting and when putting in place. */
    private Evaluation(Evaluation like, int batch) {
        this.graph = like.graph;
        this.library = like.library;
        this.catalog = like.catalog;
        this.workingDays = like.workingDays;
        this.vocabulary = like.vocabulary;
        this.batch = batch;
        this.installation = new Installation(graph, library, new SummaryStore(library, workingDays), batch);
    }

    Evaluation inBatchesOf(int cases) {
        return new Evaluation(this, cases);
    }

    /** Whether the graph holds any case. */
    public boolean hasCases() {
        return !graph.read(library.file(FOLDER, "read-any-case"), Map.of(), row -> row.text("id"))
                .isEmpty();
    }

    /** Ends an evaluation that broke off while it put its drafts in place, if there is one. */
    public void endBrokenOff() {
        installation.brokenOff().ifPresent(properties -> install(properties, EvaluationProgress.SILENT));
    }

    /** Evaluates every case in which something can be different from the last evaluation. */
    public EvaluationSummary evaluate(EvaluationOrder order, EvaluationProgress progress) {
        endBrokenOff();
        installation.dropDrafts();
        RuleRunner rules = new RuleRunner(graph, library, order.thresholds(), Marks.of(catalog, vocabulary));
        rules.begin();
        String basis = new Basis(catalog, workingDays).fingerprint(rules.basis());
        Scope scope = Scope.of(graph, library, order, basis);
        graph.write(library.file(FOLDER, "name-rules"), Map.of("rules", rules.properties()));
        draft(scope, rules, order.asOf(), progress);
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", "current");
        properties.put("asOf", order.asOf());
        properties.put("evaluatedAt", order.evaluatedAt());
        properties.put("catalog", catalog.fingerprint());
        properties.put("basis", rules.failedIds().isEmpty() ? basis : "incomplete");
        properties.put(Installation.WHOLE, scope.whole());
        installation.begin(rules, properties);
        install(properties, progress);
        return summary(order.asOf(), scope);
    }

    private void draft(Scope scope, RuleRunner rules, LocalDate asOf, EvaluationProgress progress) {
        CaseFileReader reader = new CaseFileReader(graph, library);
        AgencyDirectory directory = reader.directory();
        PartyStore parties = new PartyStore(library, directory);
        DutyEvaluator evaluator = new DutyEvaluator(catalog, workingDays, directory, vocabulary);
        ObligationStore obligations = new ObligationStore(library, catalog);
        Drafts drafts = new Drafts(graph, library, reader, evaluator, obligations, parties, rules, asOf);
        long done = 0;
        try (Ahead<List<String>, List<CaseEvaluation>> ahead = new Ahead<>(
                Batches.of(scope.caseIds(), batch), some -> drafts.draftObligations(some, scope.changedIds()))) {
            for (List<CaseEvaluation> evaluations : ahead) {
                drafts.draftFindings(evaluations);
                done += evaluations.size();
                progress.evaluated(done, scope.caseIds().size());
            }
        }
    }

    /** @param properties of the evaluation that comes to its end */
    private void install(Map<String, Object> properties, EvaluationProgress progress) {
        installation.run(properties, progress);
        installation.refresh(properties);
        List<String> ruleIds =
                library.folder("rules").stream().map(rule -> rule.id()).toList();
        graph.write(library.file(FOLDER, "drop-absent-rules"), Map.of("ids", ruleIds));
        graph.write(library.file(FOLDER, "count-findings"), Map.of());
        new WaiverStore(graph, library).apply((LocalDate) properties.get("asOf"));
        Map<String, Object> kept = new HashMap<>(properties);
        Installation.STEPS.forEach(kept::remove);
        kept.put("complete", true);
        kept.putAll(derived());
        graph.write(library.file(FOLDER, "end-evaluation"), Map.of("properties", kept));
    }

    /** How many cases, obligations, breakdowns and findings there are. */
    private Map<String, Long> derived() {
        return graph.read(library.file(FOLDER, "count-derived"), Map.of(), row -> {
                    Map<String, Long> counts = new HashMap<>();
                    row.columns().forEach(column -> counts.put(column, row.integer(column)));
                    return counts;
                })
                .get(0);
    }

    private EvaluationSummary summary(LocalDate asOf, Scope scope) {
        Map<String, Long> counts = derived();
        Map<State, Long> states = new EnumMap<>(State.class);
        Row count = graph.read(library.file(FOLDER, "count-states"), Map.of(), row -> row)
                .get(0);
        ObligationTally.NAMES.forEach((state, name) -> states.put(state, count.integer(name)));
        List<RuleOutcome> rules = graph.read(library.file(FOLDER, "read-rules"), Map.of(), RuleOutcome::of);
        return new EvaluationSummary(
                asOf,
                counts.get("cases"),
                scope.caseIds().size(),
                counts.get("obligations"),
                states,
                counts.get("breakdowns"),
                counts.get("findings"),
                rules,
                new WaiverStore(graph, library).summary());
    }
}
