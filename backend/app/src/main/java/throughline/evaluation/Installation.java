package throughline.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;

/**
 * Puts the drafts of an evaluation in the place of what was derived before. Until it begins, an evaluation that breaks off
 * has changed nothing; from then on it is ended, by the next one if need be: every step can be done again.
 */
final class Installation {

    private static final String FOLDER = "evaluate";
    private static final int CASES_IN_A_TRANSACTION = 100;
    private static final int DRAFTS_IN_A_TRANSACTION = 20_000;

    private final Graph graph;
    private final CypherLibrary library;
    private final SummaryStore summaries;

    Installation(Graph graph, CypherLibrary library, SummaryStore summaries) {
        this.graph = graph;
        this.library = library;
        this.summaries = summaries;
    }

    /** The properties of the evaluation that began to put its drafts in place and did not end; none as a rule. */
    Optional<Map<String, Object>> brokenOff() {
        return graph
                .read(library.file(FOLDER, "read-evaluation-draft"), Map.of(), row -> row.value("properties"))
                .stream()
                .findFirst()
                .map(Installation::copy);
    }

    private static Map<String, Object> copy(Object properties) {
        Map<String, Object> copy = new HashMap<>();
        ((Map<?, ?>) properties).forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }

    /** Drops the drafts of an evaluation that broke off before it began to put them in place. */
    void dropDrafts() {
        Map<String, ?> some = Map.of("limit", DRAFTS_IN_A_TRANSACTION);
        long dropped;
        do {
            dropped = graph.write(library.file(FOLDER, "drop-drafts"), some).nodesDeleted();
        } while (dropped > 0);
    }

    /**
     * All drafts are there: with this transaction the evaluation is certain to be ended.
     *
     * @param properties of the evaluation
     */
    void begin(RuleRunner rules, Map<String, Object> properties) {
        graph.inOneTransaction(transaction -> {
            transaction.write(library.file(FOLDER, "drop-drafts-of-rules"), Map.of("ids", rules.failedIds()));
            transaction.write(library.file(FOLDER, "write-rules"), Map.of("rules", rules.properties()));
            return transaction.write(library.file(FOLDER, "begin-installing"), Map.of("properties", properties));
        });
    }

    /** Puts the drafts of all cases in place that are not yet. */
    void run(EvaluationProgress progress) {
        List<String> caseIds = graph.read(library.file(FOLDER, "read-drafted-cases"), Map.of(), row -> row.text("id"));
        long done = 0;
        for (List<String> some : Batches.of(caseIds, CASES_IN_A_TRANSACTION)) {
            install(some);
            done += some.size();
            progress.installed(done, caseIds.size());
        }
    }

    private void install(List<String> caseIds) {
        Map<String, ?> parameters = Map.of("caseIds", caseIds);
        graph.inOneTransaction(transaction -> {
            summaries.change(transaction, caseIds);
            transaction.write(library.file(FOLDER, "drop-derived"), parameters);
            transaction.write(library.file(FOLDER, "install-drafts"), parameters);
            return transaction.write(library.file(FOLDER, "install-watches"), parameters);
        });
    }

    /** Brings everything up to the as-of date that grows by itself, day by day. */
    void refresh(Map<String, Object> properties) {
        Map<String, ?> asOf = Map.of("asOf", properties.get("asOf"));
        graph.write(library.file(FOLDER, "refresh-obligations"), asOf);
        graph.write(library.file(FOLDER, "refresh-legs"), Map.of());
        graph.write(library.file(FOLDER, "refresh-findings"), asOf);
    }
}
