package throughline.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.WriteCounts;

/**
 * Puts the drafts of an evaluation in the place of what was derived before. Until it begins, an evaluation that breaks off
 * has changed nothing; from then on it is ended, by the next one if need be: every step can be done again.
 */
final class Installation {

    private static final String FOLDER = "evaluate";
    private static final int DRAFTS_IN_A_TRANSACTION = 20_000;

    /** Whether the drafts are of every case. */
    static final String WHOLE = "whole";

    /** Whether the summaries of the evaluation before, in which such drafts would count again, are gone. */
    private static final String EMPTIED = "emptied";

    /** What is known of an evaluation only until it ends. */
    static final List<String> STEPS = List.of(WHOLE, EMPTIED);

    private final Graph graph;
    private final CypherLibrary library;
    private final SummaryStore summaries;
    private final int batch;

    /** @param batch how many cases go into one transaction */
    Installation(Graph graph, CypherLibrary library, SummaryStore summaries, int batch) {
        this.batch = batch;
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
        repeat("drop-drafts");
    }

    private void repeat(String file) {
        Map<String, ?> some = Map.of("limit", DRAFTS_IN_A_TRANSACTION);
        WriteCounts dropped;
        do {
            dropped = graph.write(library.file(FOLDER, file), some);
        } while (dropped.nodesDeleted() + dropped.relationshipsDeleted() > 0);
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

    /**
     * Puts the drafts of all cases in place that are not yet.
     *
     * @param properties of the evaluation
     */
    void run(Map<String, Object> properties, EvaluationProgress progress) {
        boolean whole = Boolean.TRUE.equals(properties.get(WHOLE));
        if (whole && !Boolean.TRUE.equals(properties.get(EMPTIED))) {
            repeat("drop-summaries");
            graph.write(library.file(FOLDER, "note-emptied"), Map.of());
        }
        List<String> caseIds = graph.read(library.file(FOLDER, "read-drafted-cases"), Map.of(), row -> row.text("id"));
        long done = 0;
        for (List<String> some : Batches.of(caseIds, batch)) {
            install(some, whole);
            done += some.size();
            progress.installed(done, caseIds.size());
        }
    }

    private void install(List<String> caseIds, boolean whole) {
        Map<String, ?> parameters = Map.of("caseIds", caseIds);
        graph.inOneTransaction(transaction -> {
            summaries.change(transaction, caseIds, whole);
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
