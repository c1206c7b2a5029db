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
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.duty.DutyKind;
import throughline.duty.WorkingDays;
import throughline.graph.Graph;
import throughline.graph.GraphException;
import throughline.vocabulary.Vocabulary;

/** Runs the rules over cases and keeps what they find. A rule that cannot be applied says so. */
final class RuleRunner {

    private static final Set<String> GIVEN_BY_RUNNER = Set.of("caseIds", "asOf", "until");

    private final Graph graph;
    private final CypherLibrary library;
    private final Map<String, Object> marks;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /** What a rule has come to so far. */
    private static final class Tally {

        private final CypherFile rule;
        private RuleStatus status = RuleStatus.CLEAN;
        private String reason = "";
        private long findings;

        private Tally(CypherFile rule) {
            this.rule = rule;
        }

        private void stop(RuleStatus status, String reason) {
            this.status = status;
            this.reason = reason;
        }

        private boolean isRunning() {
            return status == RuleStatus.CLEAN || status == RuleStatus.FINDINGS;
        }

        private void found(int rows) {
            findings += rows;
            status = findings > 0 ? RuleStatus.FINDINGS : RuleStatus.CLEAN;
        }

        private RuleOutcome outcome() {
            return new RuleOutcome(rule.id(), rule.title(), rule.one("failure"), status, findings, reason);
        }
    }

    RuleRunner(Graph graph, CypherLibrary library, Catalog catalog, Vocabulary vocabulary) {
        this.graph = graph;
        this.library = library;
        this.marks = marks(catalog, vocabulary);
    }

    /** Takes the rules up: which can be applied to what is loaded. */
    void begin() {
        Set<String> filled = filled();
        tallies.clear();
        for (CypherFile rule : library.folder("rules")) {
            Tally tally = new Tally(rule);
            String lacking = rule.list("needs").stream()
                    .filter(need -> !filled.contains(need))
                    .collect(Collectors.joining(", "));
            if (!lacking.isEmpty()) {
                tally.stop(RuleStatus.NOT_APPLICABLE, "no bundle fills " + lacking);
            }
            tallies.put(rule.id(), tally);
        }
        graph.write(library.file("evaluate", "drop-absent-rules"), Map.of("ids", List.copyOf(tallies.keySet())));
        keepRules();
    }

    /** Runs every rule that applies over the cases and writes its findings. */
    void run(List<String> caseIds, LocalDate asOf) {
        Map<String, Object> parameters = new HashMap<>(marks);
        parameters.put("caseIds", caseIds);
        parameters.put("asOf", asOf);
        parameters.put(
                "until", asOf.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant());
        List<RuleRow> rows = new ArrayList<>();
        tallies.values().stream().filter(Tally::isRunning).forEach(tally -> rows.addAll(run(tally, parameters)));
        write(rows);
    }

    /** Keeps what became of the rules and returns it. */
    List<RuleOutcome> end() {
        keepRules();
        return tallies.values().stream().map(Tally::outcome).toList();
    }

    private List<RuleRow> run(Tally tally, Map<String, Object> parameters) {
        CypherFile rule = tally.rule;
        try {
            List<RuleRow> rows = graph.read(rule, rule.choose(parameters), row -> {
                RuleRow.checkColumns(rule, row.columns());
                return RuleRow.of(rule, row);
            });
            tally.found(rows.size());
            return rows;
        } catch (GraphException | IllegalStateException e) {
            tally.stop(RuleStatus.FAILED, e.getMessage());
            return List.of();
        }
    }

    private void write(List<RuleRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Map<String, Object>> findings = rows.stream().map(RuleRow::finding).toList();
        List<Map<String, Object>> involved =
                rows.stream().flatMap(row -> row.involved().stream()).toList();
        graph.inOneTransaction(transaction -> {
            transaction.write(library.file("evaluate", "write-findings"), Map.of("findings", findings));
            return transaction.write(library.file("evaluate", "write-involved"), Map.of("involved", involved));
        });
    }

    private void keepRules() {
        for (Tally tally : tallies.values()) {
            graph.write(
                    library.file("evaluate", "write-rule"), Map.of("id", tally.rule.id(), "properties", kept(tally)));
        }
    }

    private static Map<String, Object> kept(Tally tally) {
        CypherFile rule = tally.rule;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", rule.id());
        for (String key : List.of("title", "failure", "severity", "maturity", "why", "do")) {
            properties.put(key, rule.one(key));
        }
        properties.put("status", tally.status.name());
        properties.put("reason", tally.reason);
        properties.put("findings", tally.findings);
        properties.put("parameters", thresholds(rule));
        return properties;
    }

    /** The declared thresholds with their values, as {@code name=value}. */
    private static List<String> thresholds(CypherFile rule) {
        return rule.parameters().stream()
                .filter(parameter -> !parameter.required() && !GIVEN_BY_RUNNER.contains(parameter.name()))
                .map(RuleRunner::threshold)
                .toList();
    }

    private static String threshold(Parameter parameter) {
        return parameter.name() + "=" + parameter.defaultValue();
    }

    private Set<String> filled() {
        Set<String> filled = new HashSet<>();
        graph.forEach(library.file("evaluate", "read-filled"), Map.of(), row -> {
            filled.addAll(row.texts("tables"));
            filled.addAll(row.texts("filled"));
        });
        return filled;
    }

    /** Lists that the vocabulary and the catalogue mark, for the rules that declare them. */
    static Map<String, Object> marks(Catalog catalog, Vocabulary vocabulary) {
        List<Duty> byMessage =
                catalog.duties().stream().filter(Duty::isDischargedByMessage).toList();
        Map<String, Object> marks = new HashMap<>();
        marks.put("deadEnds", List.copyOf(vocabulary.deadEndOutcomes()));
        marks.put("recordKeepers", List.copyOf(vocabulary.kindsThatKeepVictimRecord()));
        marks.put("owedRoles", List.copyOf(vocabulary.rolesOwedDuties()));
        marks.put("noticeKinds", kindsOf(byMessage));
        marks.put(
                "handoverKinds",
                kindsOf(byMessage.stream()
                        .filter(duty -> duty.kind() != DutyKind.TELL_VICTIM)
                        .toList()));
        marks.put("scopes", scopes(byMessage));
        return marks;
    }

    private static List<String> kindsOf(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> duty.dischargedBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The opt-out scopes of each message kind (bundle.md 6.3.11). */
    private static Map<String, List<String>> scopes(List<Duty> duties) {
        Map<String, Set<String>> scopes = new HashMap<>();
        scopes.put("PROGRESS_UPDATE", new HashSet<>(Set.of("CASE_UPDATES")));
        scopes.put("OFFICER_CHANGE_NOTICE", new HashSet<>(Set.of("CASE_UPDATES")));
        scopes.put("SURVEY_INVITATION", new HashSet<>(Set.of("SURVEYS")));
        duties.stream().filter(duty -> duty.optOut() != null).forEach(duty -> duty.dischargedBy()
                .forEach(kind ->
                        scopes.computeIfAbsent(kind, k -> new HashSet<>()).add(duty.optOut())));
        return scopes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .sorted()
                .toList()));
    }
}
