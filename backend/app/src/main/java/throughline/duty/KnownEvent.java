package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as known on a date.
 *
 * @param day the day in Europe/London, {@code null} without a time
 * @param agencyId the event's own agency; {@code null} if it has none
 * @param victims whom the event concerns, each owed duties in their own right
 * @param causes the events that it came from, directly or through others
 */
record KnownEvent(
        CaseFile.Event row,
        @Nullable LocalDate day,
        @Nullable String agencyId,
        List<String> victims,
        Set<String> causes)
        implements KnownAct {

    @Override
    public String id() {
        return row.id();
    }

    @Override
    public String kind() {
        return row.kind();
    }

    @Override
    public @Nullable Instant at() {
        return row.occurredAt();
    }

    boolean concerns(String victimId) {
        return victims.contains(victimId);
    }

    /** Whether the event concerns the victim, or names none. */
    boolean concernsOrNamesNone(String victimId) {
        return row.victimId() == null || concerns(victimId);
    }

    /** Whether the event came from the other one, or names no event that it came from. */
    boolean cameFromOrNamesNone(String eventId) {
        return row.causedById() == null || causes.contains(eventId);
    }
}
