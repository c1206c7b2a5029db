package throughline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.cypher.CypherLibrary;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseFile;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseParties;
import throughline.graph.GraphTransaction;

/**
 * Writes for whom the parties of messages, events and assignments count, so that a rule need not resolve officers and
 * guardians; and since when agencies are active in a case.
 */
final class PartyStore {

    private final CypherLibrary library;
    private final AgencyDirectory directory;

    PartyStore(CypherLibrary library, AgencyDirectory directory) {
        this.library = library;
        this.directory = directory;
    }

    /** Writes it of cases anew, in place of what was there. */
    void renew(GraphTransaction transaction, List<CaseFile> files) {
        List<String> caseIds = files.stream().map(CaseFile::id).toList();
        transaction.write(library.file("evaluate", "drop-parties"), Map.of("caseIds", caseIds));
        transaction.write(library.file("evaluate", "drop-activity"), Map.of("caseIds", caseIds));
        write(transaction, files);
        transaction.write(library.file("evaluate", "write-activity"), Map.of("caseIds", caseIds));
    }

    private void write(GraphTransaction transaction, List<CaseFile> files) {
        List<Map<String, Object>> ofMessages = new ArrayList<>();
        List<Map<String, Object>> ofEvents = new ArrayList<>();
        List<Map<String, Object>> ofAssignments = new ArrayList<>();
        for (CaseFile file : files) {
            CaseParties parties = new CaseParties(file, directory);
            file.messages().forEach(message -> addParties(ofMessages, message, parties));
            file.events().forEach(event -> addParty(ofEvents, event.id(), parties.ownAgencyOf(event)));
            file.assignments().forEach(one -> addParty(ofAssignments, one.id(), parties.agencyOf(one)));
        }
        transaction.write(library.file("evaluate", "write-message-parties"), Map.of("parties", ofMessages));
        transaction.write(library.file("evaluate", "write-event-parties"), Map.of("parties", ofEvents));
        transaction.write(library.file("evaluate", "write-assignment-parties"), Map.of("parties", ofAssignments));
    }

    private static void addParties(List<Map<String, Object>> rows, Message message, CaseParties parties) {
        parties.sendersOf(message).forEach(party -> rows.add(row(message, party, true)));
        parties.recipientsOf(message).forEach(party -> rows.add(row(message, party, false)));
    }

    private static Map<String, Object> row(Message message, String partyId, boolean sent) {
        return Map.of("messageId", message.id(), "partyId", partyId, "sent", sent);
    }

    private static void addParty(List<Map<String, Object>> rows, String actId, @Nullable String agencyId) {
        if (agencyId != null) {
            rows.add(Map.of("actId", actId, "agencyId", agencyId));
        }
    }
}
