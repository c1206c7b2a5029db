package throughline.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as known on a date, with officers counted for their agency and guardians for the victims they act for.
 *
 * @param fromAgencyId the agency that sent it; {@code null} if no agency did
 * @param toAgencyId the agency that it went to; {@code null} if it went to no agency
 * @param toVictims the victims whom it went to
 * @param names the victims whom it names; empty if it names none
 * @param receivedAt when it counts as received; {@code null} if it has not been, or if no time is known
 * @param mayHaveBeenReceived it did not bounce, and neither a sent nor a received time is known
 */
record KnownMessage(
        CaseFile.Message row,
        @Nullable String fromAgencyId,
        @Nullable String toAgencyId,
        List<String> toVictims,
        List<String> names,
        @Nullable Instant receivedAt,
        boolean mayHaveBeenReceived)
        implements KnownAct {

    private static final String BOUNCED = "BOUNCED";

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
        return row.sentAt();
    }

    @Nullable
    Instant sentAt() {
        return row.sentAt();
    }

    boolean bounced() {
        return isBounced(row);
    }

    static boolean isBounced(CaseFile.Message row) {
        return BOUNCED.equals(row.status());
    }

    boolean isAbout(String eventId) {
        return row.aboutEventIds().contains(eventId);
    }

    boolean isAboutOrNamesNone(String eventId) {
        return row.aboutEventIds().isEmpty() || isAbout(eventId);
    }

    boolean namesOrNamesNone(String victimId) {
        return names.isEmpty() || names.contains(victimId);
    }
}
