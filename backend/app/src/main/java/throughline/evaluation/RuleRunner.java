package throughline.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.graph.GraphException;
import throughline.graph.GraphUnavailableException;
import throughline.graph.Row;

/** Runs the rules over cases. A rule that cannot be applied says so. */
final class RuleRunner {

    private static final String OBLIGATION_LABEL = "obligationLabel";

    private final Graph graph;
    private final CypherLibrary library;
    private final Thresholds thresholds;
    private final Map<String, Object> marks;
    private final List<Tally> tallies = new ArrayList<>();

    /** What has become of a rule so far. */
    private static final class Tally {

        private final CypherFile rule;
        private final CypherFile asRun;
        private final List<String> thresholds;
        private RuleStatus status = RuleStatus.CLEAN;
        private String reason = "";

        private Tally(CypherFile rule, List<String> thresholds) {
            this.rule = rule;
            this.asRun = asRun(rule);
            this.thresholds = thresholds;
        }

        private void stop(RuleStatus status, String reason) {
            this.status = status;
            this.reason = reason;
        }

        private boolean isRunning() {
            return status == RuleStatus.CLEAN;
        }

        private Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("id", rule.id());
            for (String key : List.of("title", "failure", "severity", "maturity", "why", "do")) {
                properties.put(key, rule.one(key));
            }
            properties.put("status", status.name());
            properties.put("reason", reason);
            properties.put("parameters", thresholds);
            return properties;
        }
    }

    RuleRunner(Graph graph, CypherLibrary library, Thresholds thresholds, Map<String, Object> marks) {
        this.graph = graph;
        this.library = library;
        this.thresholds = thresholds;
        this.marks = marks;
    }

    /**
     * A rule as it is run: told by a parameter which nodes are the obligations. So it reads the drafts, and its plan is good
     * whether there are few of them or many.
     */
    static CypherFile asRun(CypherFile rule) {
        return rule.withLabelGiven("Obligation", OBLIGATION_LABEL);
    }

    /** The values that an evaluation gives the rules. */
    static Map<String, Object> given(List<String> caseIds, LocalDate asOf, String obligationLabel) {
        return Map.of(
                "caseIds",
                caseIds,
                "asOf",
                asOf,
                "until",
                asOf.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant(),
                OBLIGATION_LABEL,
                obligationLabel);
    }

    /** Takes the rules up: which can be applied to what is loaded. */
    void begin() {
        Set<String> filled = filled();
        tallies.clear();
        for (CypherFile rule : library.folder("rules")) {
            Tally tally = new Tally(rule, thresholds.inForce(rule));
            String lacking = rule.list("needs").stream()
                    .filter(need -> Stream.of(need.split(" or ")).noneMatch(filled::contains))
                    .collect(Collectors.joining(", "));
            if (!lacking.isEmpty()) {
                tally.stop(RuleStatus.NOT_APPLICABLE, "no bundle fills " + lacking);
            }
            tallies.add(tally);
        }
    }

    /** What decides what the rules find, but for the facts: the same text, the same findings. */
    String basis() {
        return marks.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()
                + tallies.stream()
                        .map(tally -> tally.rule.id() + tally.thresholds + tally.status + tally.rule.text())
                        .collect(Collectors.joining());
    }

    /** The rules with what became of them, to be kept. */
    List<Map<String, Object>> properties() {
        return tallies.stream().map(Tally::properties).toList();
    }

    /** The rules that broke, so that not all they would have found is there. */
    List<String> failedIds() {
        return tallies.stream()
                .filter(tally -> tally.status == RuleStatus.FAILED)
                .map(tally -> tally.rule.id())
                .toList();
    }

    /** Runs every rule that applies over the cases. The obligations that a rule reads are the drafts. */
    List<RuleRow> run(List<String> caseIds, LocalDate asOf) {
        Map<String, Object> parameters = new HashMap<>(marks);
        parameters.putAll(given(caseIds, asOf, "ObligationDraft"));
        List<RuleRow> rows = new ArrayList<>();
        tallies.stream().filter(Tally::isRunning).forEach(tally -> rows.addAll(run(tally, parameters)));
        return rows;
    }

    private List<RuleRow> run(Tally tally, Map<String, Object> parameters) {
        CypherFile rule = tally.rule;
        Map<String, Object> given = new HashMap<>(parameters);
        given.putAll(thresholds.of(rule.id()));
        try {
            return graph.read(tally.asRun, tally.asRun.choose(given), row -> {
                RuleRow.checkColumns(rule, row.columns());
                return RuleRow.of(rule, tally.thresholds, row);
            });
        } catch (GraphUnavailableException e) {
            throw e;
        } catch (GraphException | IllegalStateException e) {
            tally.stop(RuleStatus.FAILED, e.getMessage());
            return List.of();
        }
    }

    private Set<String> filled() {
        Set<String> filled = new HashSet<>();
        for (Row row : graph.read(library.file("evaluate", "read-filled"), Map.of(), row -> row)) {
            filled.addAll(row.texts("tables"));
            filled.addAll(row.texts("filled"));
        }
        return filled;
    }
}
