package throughline.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import throughline.cypher.CypherFile;
import throughline.graph.Row;

/**
 * One row that a rule returned, as the rows to be written.
 *
 * @param finding the finding with its case and rule
 * @param involved who and what it involves
 */
record RuleRow(Map<String, Object> finding, List<Map<String, Object>> involved) {

    private static final List<String> MANDATORY =
            List.of("caseId", "key", "victimId", "fromId", "toId", "at", "detail");
    private static final List<String> FACTS = List.of("at", "detail", "missingFields", "roundTrips", "daysLost");

    /** How a finding involves what a column names. */
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
        ROLES.forEach(role -> unknown.remove(role.column()));
        List<String> missing = new ArrayList<>(MANDATORY);
        missing.removeAll(Set.copyOf(columns));
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalStateException(
                    rule.path() + " must return " + MANDATORY + "; missing " + missing + ", unknown " + unknown);
        }
    }

    static RuleRow of(CypherFile rule, Row row) {
        String id = rule.id() + ":" + row.text("key");
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", id);
        properties.put("failure", rule.one("failure"));
        FACTS.stream()
                .filter(fact -> row.columns().contains(fact) && !row.isNull(fact))
                .forEach(fact -> properties.put(fact, row.value(fact)));
        List<Map<String, Object>> involved = new ArrayList<>();
        ROLES.stream()
                .filter(role -> row.columns().contains(role.column()) && !row.isNull(role.column()))
                .forEach(role -> idsIn(row, role).forEach(one -> involved.add(involved(id, one, role))));
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("caseId", row.text("caseId"));
        finding.put("ruleId", rule.id());
        finding.put("properties", properties);
        return new RuleRow(finding, involved);
    }

    private static List<String> idsIn(Row row, Role role) {
        return role.column().endsWith("Ids")
                ? row.texts(role.column()).stream().distinct().toList()
                : List.of(row.text(role.column()));
    }

    private static Map<String, Object> involved(String findingId, String id, Role role) {
        return Map.of("findingId", findingId, "id", id, "as", role.as(), "labels", role.labels());
    }
}
