package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;

/**
 * For whom the parties of a case count: an officer for the agency where they work on that day (bundle.md 6.2.1), a
 * guardian or spokesperson for the victims they act for (6.2.2).
 */
public final class CaseParties {

    private static final Set<String> ACTING_ROLES = Set.of("GUARDIAN", "SPOKESPERSON");

    private final AgencyDirectory directory;
    private final Map<String, Person> people = new HashMap<>();

    public CaseParties(CaseFile file, AgencyDirectory directory) {
        this.directory = directory;
        file.people().forEach(person -> people.put(person.victimId(), person));
    }

    /** The agencies or victims from whom a message counts; none for another person. */
    public List<String> sendersOf(Message message) {
        return countedFor(message.fromId(), dayOf(message));
    }

    /** The agencies or victims to whom a message counts; none for another person. */
    public List<String> recipientsOf(Message message) {
        return countedFor(message.toId(), dayOf(message));
    }

    /** The event's own agency; {@code null} if it has none. */
    public @Nullable String ownAgencyOf(Event event) {
        return event.agencyId() != null
                ? event.agencyId()
                : directory
                        .agencyOf(event.officerId(), dayOf(event.occurredAt()))
                        .orElse(null);
    }

    /** The agency that took an assignment on; {@code null} if there is none. */
    public @Nullable String agencyOf(Assignment assignment) {
        return assignment.agencyId() != null
                ? assignment.agencyId()
                : directory
                        .agencyOf(assignment.officerId(), dayOf(assignment.startsAt()))
                        .orElse(null);
    }

    /** The agency for which a party counts; {@code null} if the party is a victim or another person. */
    @Nullable
    String agencyOf(String party, @Nullable LocalDate day) {
        return directory.isOfficer(party)
                ? directory.agencyOf(party, day).orElse(null)
                : directory.kindOf(party).isPresent() ? party : null;
    }

    /** The victims for whom a party counts; none for an agency or an officer. */
    List<String> victimsOf(String party) {
        return directory.isOfficer(party) || directory.kindOf(party).isPresent() ? List.of() : standingFor(party);
    }

    /** The victims whom a person of the case stands for: those they act for, or themself. */
    List<String> standingFor(String victimId) {
        Person person = people.get(victimId);
        return person == null
                        || !ACTING_ROLES.contains(person.role())
                        || person.actsFor().isEmpty()
                ? List.of(victimId)
                : person.actsFor().stream().sorted().toList();
    }

    /** The day that decides for whom the parties of a message count; {@code null} without any time. */
    static @Nullable LocalDate dayOf(Message message) {
        return dayOf(message.sentAt() != null ? message.sentAt() : receivedCell(message));
    }

    /** The received time as recorded; the times of receipt of a bounced message are ignored (W04). */
    static @Nullable Instant receivedCell(Message message) {
        return KnownMessage.isBounced(message) ? null : message.receivedAt();
    }

    static @Nullable LocalDate dayOf(@Nullable Instant time) {
        return time == null ? null : WorkingDays.dayOf(time);
    }

    private List<String> countedFor(String party, @Nullable LocalDate day) {
        String agency = agencyOf(party, day);
        if (agency != null) {
            return List.of(agency);
        }
        return party.equals(CaseFile.OTHER_PERSON) ? List.of() : victimsOf(party);
    }
}
