package throughline.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import throughline.graph.NodeRow;
import throughline.graph.QueryFiles;
import throughline.graph.Row;

/** Reads what is on record: by id, all of a case in one statement, and by victim. */
@Component
public final class RecordQueries {

    private final QueryFiles files;

    RecordQueries(QueryFiles files) {
        this.files = files;
    }

    /**
     * A row and the case that it was found in.
     *
     * @param caseId the case asked for; an assertion for every case of a victim is found in each of them
     */
    public record InCase(String caseId, CaseRecord row) {}

    /** Rows of one kind by id, in no order. */
    public List<CaseRecord> byIds(RecordKind kind, Collection<String> ids) {
        return files.read("records", Map.of("label", kind.label(), "ids", ids), RecordQueries::record);
    }

    /** Rows of cases, in no order. */
    public List<InCase> ofCases(Collection<RecordKind> kinds, Collection<String> caseIds, int limit) {
        return files.read(
                "records-of-cases",
                Map.of("labels", labels(kinds), "caseIds", caseIds, "limit", limit),
                row -> new InCase(row.text("caseId"), record(row)));
    }

    /** Assertions about victims and referrals of them, in no order. */
    public List<CaseRecord> ofVictims(Collection<RecordKind> kinds, Collection<String> victimIds, int limit) {
        return files.read(
                "records-of-victims",
                Map.of("labels", labels(kinds), "victimIds", victimIds, "limit", limit),
                RecordQueries::record);
    }

    /** Which cases victims are in, in the order of the cases. */
    public List<Participation> participations(Collection<String> victimIds) {
        return files.read("participations", Map.of("victimIds", victimIds), Participation::of);
    }

    private static List<String> labels(Collection<RecordKind> kinds) {
        return kinds.stream().map(RecordKind::label).toList();
    }

    private static CaseRecord record(Row row) {
        NodeRow node = NodeRow.of(row);
        String caseId = row.textOrNull("caseId");
        return switch (node.label()) {
            case "Case" -> Case.of(node, row.isNull("part") ? null : Agency.of(NodeRow.ofProperties(row, "part")));
            case "Event" -> Event.of(node, caseId);
            case "Message" -> Message.of(node, caseId);
            case "Assignment" -> Assignment.of(node, caseId);
            case "Assertion" -> Assertion.of(node);
            case "Referral" -> Referral.of(node, caseId);
            default ->
                new CasePerson(Participation.of(NodeRow.ofProperties(row, "part"), caseId, node.id()), Victim.of(node));
        };
    }
}
