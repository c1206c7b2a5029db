package throughline.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

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
        @Nullable Instant endsAt) {

    /** Whether it is the single point of contact, who holds the victim. */
    public boolean isHolder() {
        return Boolean.TRUE.equals(holder);
    }

    static Assignment of(Row row) {
        return new Assignment(
                row.text("id"),
                row.text("caseId"),
                row.textOrNull("victimId"),
                row.textOrNull("officerId"),
                row.textOrNull("agencyId"),
                row.textOrNull("role"),
                row.booleanOrNull("holder"),
                row.instantOrNull("startsAt"),
                row.instantOrNull("endsAt"));
    }
}
