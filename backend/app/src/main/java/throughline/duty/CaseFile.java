package throughline.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything on record about one case that decides who owed what to whom and whether it was done. The names are those of
 * the bundle's tables and columns; a {@code null} is an empty cell and means "not known". Rows are held as they were
 * recorded; what was known on a date is decided by the evaluator.
 *
 * @param forceId the police force of the case's area
 * @param assertions those about a victim of the case that name this case or none
 */
public record CaseFile(
        String id,
        String forceId,
        Set<String> markers,
        @Nullable Boolean vcsOffence,
        @Nullable Boolean suspectUnder18,
        List<Person> people,
        List<Event> events,
        List<Message> messages,
        List<Assignment> assignments,
        List<Assertion> assertions) {

    /** The party that is nobody of the tables agencies, officers and victims. */
    public static final String OTHER_PERSON = "OTHER_PERSON";

    /**
     * A row of case_victims.
     *
     * @param role a code of victim_role
     * @param actsFor whom a guardian or spokesperson acts for
     */
    public record Person(
            String victimId,
            String role,
            Set<String> actsFor,
            @Nullable Boolean witness) {}

    /** A row of events. */
    public record Event(
            String id,
            String kind,
            @Nullable Instant occurredAt,
            @Nullable String agencyId,
            @Nullable String officerId,
            @Nullable String victimId,
            @Nullable String causedById,
            @Nullable String otherAgencyId,
            @Nullable Integer custodyMonths,
            @Nullable Boolean hospitalOrder,
            @Nullable String value) {}

    /**
     * A row of messages.
     *
     * @param aboutEventIds the events that it is about; empty if it names none
     * @param fromId an agency, an officer, a victim or {@code OTHER_PERSON}; {@code toId} likewise
     * @param packet the fields that travelled; {@code null} if not known, empty if none did
     */
    public record Message(
            String id,
            String kind,
            Set<String> aboutEventIds,
            @Nullable String victimId,
            String fromId,
            String toId,
            @Nullable Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable String status,
            @Nullable Set<String> packet,
            @Nullable String tellerId) {}

    /** A row of assignments, as far as it is an act of an agency. */
    public record Assignment(
            String id, @Nullable String officerId, @Nullable String agencyId, Instant startsAt) {}

    /**
     * A row of assertions.
     *
     * @param row its place in its file; of two with the same agency, victim, kind and time the later row wins
     */
    public record Assertion(
            String id,
            long row,
            String victimId,
            String agencyId,
            String kind,
            String value,
            Instant assertedAt,
            @Nullable Instant withdrawnAt) {}
}
