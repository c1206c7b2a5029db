package throughline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherLibrary;
import throughline.duty.AgencyDirectory;
import throughline.duty.AgencyDirectory.Agency;
import throughline.duty.AgencyDirectory.Officer;
import throughline.duty.AgencyDirectory.Posting;
import throughline.duty.AgencyDirectory.Service;
import throughline.duty.CaseFile;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;
import throughline.duty.DutyEvaluator;
import throughline.graph.Graph;
import throughline.graph.Row;

/** Reads the facts of cases from the graph: a fixed number of queries, however many cases are asked for. */
final class CaseFileReader {

    private static final String FOLDER = "evaluate";

    private final Graph graph;
    private final CypherLibrary library;

    CaseFileReader(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    AgencyDirectory directory() {
        return new AgencyDirectory(
                all("read-agencies", CaseFileReader::agency),
                all("read-services", CaseFileReader::service),
                all("read-officers", CaseFileReader::officer),
                all("read-postings", CaseFileReader::posting));
    }

    /** The same with those officers only who did or were sent something in the cases. */
    AgencyDirectory directoryOf(List<String> caseIds) {
        List<Officer> officers = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        for (Row row : rows("read-officers-of-cases", Map.of("caseIds", caseIds))) {
            officers.add(officer(row));
            row.rows("postings").forEach(each -> postings.add(posting(each)));
        }
        return new AgencyDirectory(
                all("read-agencies", CaseFileReader::agency),
                all("read-services", CaseFileReader::service),
                officers,
                postings);
    }

    List<String> caseIds() {
        return all("read-case-ids", row -> row.text("id"));
    }

    /** The files of the cases, in the order asked for. */
    List<CaseFile> read(List<String> caseIds) {
        Map<String, Row> cases = new HashMap<>();
        rows("read-cases", Map.of("caseIds", caseIds)).forEach(row -> cases.put(caseId(row), row));
        Map<String, List<Person>> people = byCase("read-people", caseIds, CaseFileReader::person);
        Map<String, List<Event>> events = byCase("read-events", caseIds, CaseFileReader::event);
        Map<String, List<Message>> messages = byCase("read-messages", caseIds, CaseFileReader::message);
        Map<String, List<Assignment>> assignments = byCase("read-assignments", caseIds, CaseFileReader::assignment);
        Map<String, List<Assertion>> assertions = assertions(caseIds);
        return caseIds.stream()
                .map(id -> new CaseFile(
                        id,
                        cases.get(id).text("forceId"),
                        Set.copyOf(cases.get(id).texts("markers")),
                        cases.get(id).booleanOrNull("vcsOffence"),
                        cases.get(id).booleanOrNull("suspectUnder18"),
                        people.getOrDefault(id, List.of()),
                        events.getOrDefault(id, List.of()),
                        messages.getOrDefault(id, List.of()),
                        assignments.getOrDefault(id, List.of()),
                        assertions.getOrDefault(id, List.of())))
                .toList();
    }

    private <T> List<T> all(String query, Function<Row, T> mapping) {
        return graph.read(library.file(FOLDER, query), Map.of(), mapping);
    }

    private <T> Map<String, List<T>> byCase(String query, List<String> caseIds, Function<Row, T> mapping) {
        return group(query, Map.of("caseIds", caseIds), mapping);
    }

    private Map<String, List<Assertion>> assertions(List<String> caseIds) {
        Map<String, Object> parameters = Map.of("caseIds", caseIds, "kinds", DutyEvaluator.ASSERTION_KINDS);
        return group("read-assertions", parameters, CaseFileReader::assertion);
    }

    private <T> Map<String, List<T>> group(String query, Map<String, ?> parameters, Function<Row, T> mapping) {
        Map<String, List<T>> rows = new HashMap<>();
        rows(query, parameters).forEach(row -> rows.computeIfAbsent(caseId(row), id -> new ArrayList<>())
                .add(mapping.apply(row)));
        return rows;
    }

    /** Read as a whole: findings are written meanwhile, and the database may ask for it to be read again. */
    private List<Row> rows(String query, Map<String, ?> parameters) {
        return graph.read(library.file(FOLDER, query), parameters, row -> row);
    }

    private static String caseId(Row row) {
        return row.text("caseId");
    }

    private static Agency agency(Row row) {
        return new Agency(row.text("id"), row.text("kind"), row.dayOrNull("validFrom"), row.dayOrNull("validTo"));
    }

    private static Service service(Row row) {
        return new Service(
                row.text("agencyId"), row.text("forceId"), row.dayOrNull("validFrom"), row.dayOrNull("validTo"));
    }

    private static Officer officer(Row row) {
        return new Officer(row.text("id"), row.text("agencyId"), row.textOrNull("role"));
    }

    private static Posting posting(Row row) {
        return new Posting(
                row.text("officerId"),
                row.text("agencyId"),
                row.textOrNull("role"),
                row.dayOrNull("validFrom"),
                row.dayOrNull("validTo"));
    }

    private static Person person(Row row) {
        return new Person(
                row.text("victimId"),
                row.text("role"),
                Set.copyOf(row.texts("actsForIds")),
                row.booleanOrNull("witness"));
    }

    private static Event event(Row row) {
        return new Event(
                row.text("id"),
                row.text("kind"),
                row.instantOrNull("occurredAt"),
                row.textOrNull("agencyId"),
                row.textOrNull("officerId"),
                row.textOrNull("victimId"),
                row.textOrNull("causedById"),
                row.textOrNull("otherAgencyId"),
                row.integerOrNull("custodyMonths"),
                row.booleanOrNull("hospitalOrder"),
                row.textOrNull("value"));
    }

    private static Message message(Row row) {
        return new Message(
                row.text("id"),
                row.text("kind"),
                Set.copyOf(row.texts("aboutEventIds")),
                row.textOrNull("victimId"),
                partyOf(row.textOrNull("fromId")),
                partyOf(row.textOrNull("toId")),
                row.instantOrNull("sentAt"),
                row.instantOrNull("receivedAt"),
                row.textOrNull("status"),
                row.isNull("packet") ? null : fields(row.texts("packet")),
                row.textOrNull("tellerId"));
    }

    private static String partyOf(@Nullable String id) {
        return id == null ? CaseFile.OTHER_PERSON : id;
    }

    /** The fields of packet entries, which are written {@code FIELD} or {@code FIELD@2026-01-05}. */
    private static Set<String> fields(List<String> entries) {
        return entries.stream().map(entry -> entry.split("@", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    private static Assignment assignment(Row row) {
        return new Assignment(
                row.text("id"), row.textOrNull("officerId"), row.textOrNull("agencyId"), row.instantOrNull("startsAt"));
    }

    private static Assertion assertion(Row row) {
        return new Assertion(
                row.text("id"),
                row.integer("row"),
                row.text("victimId"),
                row.text("agencyId"),
                row.text("kind"),
                row.text("value"),
                row.instantOrNull("assertedAt"),
                row.instantOrNull("withdrawnAt"));
    }
}
