package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A case as it grows while its story is told. */
final class CaseDraft {

    final String id;
    final Area area;
    String urn = "";
    Offence offence = Offence.OTHER;
    LocalDate offenceDate = LocalDate.EPOCH;
    boolean youthSuspect;
    final List<VictimDraft> people = new ArrayList<>();
    final List<EventDraft> events = new ArrayList<>();
    final List<MessageDraft> messages = new ArrayList<>();
    final List<AssertionDraft> assertions = new ArrayList<>();
    final List<AssignmentDraft> assignments = new ArrayList<>();
    final List<ReferralDraft> referrals = new ArrayList<>();
    final List<SurveyDraft> surveys = new ArrayList<>();
    final List<ComplaintDraft> complaints = new ArrayList<>();
    final List<Owed> owed = new ArrayList<>();
    final List<Plant> plants = new ArrayList<>();

    CaseDraft(String id, Area area) {
        this.id = id;
        this.area = area;
    }

    /** The people who are owed duties in their own right. */
    List<VictimDraft> victims() {
        return people.stream().filter(VictimDraft::isOwedDuties).toList();
    }

    /** By agency: since when it has acted here or been written to. */
    Map<String, LocalDateTime> activeSince() {
        Map<String, LocalDateTime> since = new TreeMap<>();
        events.stream()
                .filter(event -> !event.agency.isEmpty())
                .forEach(event -> since.merge(event.agency, event.at, CaseDraft::earlier));
        assignments.forEach(one -> since.merge(one.agency, one.startsAt, CaseDraft::earlier));
        for (MessageDraft message : messages) {
            if (message.from.isAgency()) {
                since.merge(message.from.agency(), message.sentAt, CaseDraft::earlier);
            }
            if (message.to.isAgency() && !message.bounced()) {
                since.merge(message.to.agency(), message.arrivedAt(), CaseDraft::earlier);
            }
        }
        return since;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** The messages that reached or could have reached a victim, by time. */
    List<MessageDraft> messagesTo(VictimDraft victim) {
        return messages.stream()
                .filter(message -> message.to.victim() == victim && !message.bounced())
                .sorted(Comparator.comparing(MessageDraft::at))
                .toList();
    }

    /** When something was last said in the case. */
    LocalDateTime lastSaid() {
        return messages.stream()
                .map(MessageDraft::at)
                .max(Comparator.naturalOrder())
                .orElse(events.get(0).at);
    }

    private List<List<? extends Draft>> tables() {
        return List.of(events, messages, assertions, assignments, referrals, surveys, complaints);
    }

    /** Leaves out what is later than a day, orders every table by time and gives the rows their ids. */
    void finish(LocalDate asOf) {
        for (List<? extends Draft> rows : tables()) {
            rows.removeIf(row -> row.at().toLocalDate().isAfter(asOf));
            rows.sort(Comparator.comparing(Draft::at));
        }
        Draft.number(events, id + "-E");
        Draft.number(messages, id + "-M");
        Draft.number(assertions, id + "-A");
        Draft.number(assignments, id + "-S");
        Draft.number(referrals, id + "-R");
        Draft.number(surveys, id + "-Q");
        Draft.number(complaints, id + "-K");
    }
}
