package throughline.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

/** A row of assignments: who took work on, from when to when. */
public record Assignment(
        String id,
        String caseId,
        @Nullable String victimId,
        @Nullable String officerId,
        @Nullable String agencyId,
        @Nullable String role,
        @Nullable Boolean holder,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt)
        implements CaseRecord {

    /** Whether it is the single point of contact, who holds the victim. */
    public boolean isHolder() {
        return Boolean.TRUE.equals(holder);
    }

    static Assignment of(NodeRow row, String caseId) {
        return new Assignment(
                row.id(),
                caseId,
                row.linked("CONCERNS"),
                row.linked("TAKEN_BY"),
                row.linked("BY"),
                row.text("role"),
                row.truth("holder"),
                row.instant("startsAt"),
                row.instant("endsAt"));
    }
}
