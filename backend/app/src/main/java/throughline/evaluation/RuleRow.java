package throughline.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherFile;
import throughline.graph.Row;

/**
 * One row that a rule returned.
 *
 * @param foundFrom the first as-of date on which it is a finding, if nothing else happens; absent = it is one already
 * @param finding the finding with its case, its rule and what it involves, as it is written
 */
record RuleRow(String caseId, @Nullable LocalDate foundFrom, Map<String, Object> finding) {

    private static final List<String> MANDATORY =
            List.of("caseId", "key", "victimId", "fromId", "toId", "at", "detail");
    private static final List<String> FACTS =
            List.of("at", "detail", "missingFields", "roundTrips", "daysLost", "lostSince");
    private static final String FOUND_FROM = "foundFrom";

    /** How a finding involves what a column names, which has one of the labels. */
    private record Role(String column, String as, List<String> labels) {}

    private static final List<Role> ROLES = List.of(
            new Role("fromId", "FROM", List.of("Agency", "Victim")),
            new Role("toId", "TO", List.of("Agency", "Victim")),
            new Role("victimId", "VICTIM", List.of("Victim")),
            new Role("obligationId", "OBLIGATION", List.of("Obligation")),
            new Role("dutyId", "DUTY", List.of("Duty")),
            new Role("eventIds", "EVENT", List.of("Event")),
            new Role("messageIds", "MESSAGE", List.of("Message")),
            new Role("referralIds", "REFERRAL", List.of("Referral")),
            new Role("assertionIds", "ASSERTION", List.of("Assertion")),
            new Role("assignmentIds", "ASSIGNMENT", List.of("Assignment")));

    /**
     * Checks that a rule returns what a finding needs and nothing that would be lost.
     *
     * @throws IllegalStateException naming the file and the columns
     */
    static void checkColumns(CypherFile rule, List<String> columns) {
        List<String> unknown = new ArrayList<>(columns);
        unknown.removeAll(MANDATORY);
        unknown.removeAll(FACTS);
        unknown.remove(FOUND_FROM);
        ROLES.forEach(role -> unknown.remove(role.column()));
        List<String> missing = new ArrayList<>(MANDATORY);
        missing.removeAll(Set.copyOf(columns));
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalStateException(
                    rule.path() + " must return " + MANDATORY + "; missing " + missing + ", unknown " + unknown);
        }
    }

    /** @param thresholds those that the rule ran with, kept with the finding */
    static RuleRow of(CypherFile rule, List<String> thresholds, Row row) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", rule.id() + ":" + row.text("key"));
        properties.put("failure", rule.one("failure"));
        if (!thresholds.isEmpty()) {
            properties.put("parameters", thresholds);
        }
        FACTS.stream()
                .filter(fact -> row.columns().contains(fact) && !row.isNull(fact))
                .forEach(fact -> properties.put(fact, row.value(fact)));
        if (properties.containsKey("lostSince") && properties.containsKey("daysLost")) {
            properties.put("daysLostBefore", properties.remove("daysLost"));
        }
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("caseId", row.text("caseId"));
        finding.put("ruleId", rule.id());
        finding.put("properties", properties);
        finding.put("involved", involved(row));
        LocalDate foundFrom = row.columns().contains(FOUND_FROM) ? row.dayOrNull(FOUND_FROM) : null;
        return new RuleRow(row.text("caseId"), foundFrom, finding);
    }

    /** Whether it is a finding on a date; before that it is one to come. */
    boolean isFoundOn(LocalDate asOf) {
        return foundFrom == null || !foundFrom.isAfter(asOf);
    }

    /** By label, the ids of what is involved with the part that each plays. */
    private static Map<String, List<Map<String, String>>> involved(Row row) {
        Map<String, List<Map<String, String>>> involved = new TreeMap<>();
        for (Role role : ROLES) {
            if (row.columns().contains(role.column()) && !row.isNull(role.column())) {
                for (String id : idsIn(row, role)) {
                    role.labels().forEach(label -> involved.computeIfAbsent(label, key -> new ArrayList<>())
                            .add(Map.of("id", id, "as", role.as())));
                }
            }
        }
        return involved;
    }

    private static List<String> idsIn(Row row, Role role) {
        return role.column().endsWith("Ids")
                ? row.texts(role.column()).stream().distinct().toList()
                : List.of(row.text(role.column()));
    }
}
