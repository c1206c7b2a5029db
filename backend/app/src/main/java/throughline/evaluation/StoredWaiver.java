package throughline.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * A waiver as the graph keeps it, and how it stands.
 *
 * @param endsOn the last day; {@code null} for a waiver without an end
 * @param findings how many findings it covers
 */
public record StoredWaiver(
        String id,
        @Nullable String findingId,
        @Nullable String ruleId,
        @Nullable String caseId,
        @Nullable String victimId,
        @Nullable String agencyId,
        @Nullable String dutyId,
        String reason,
        String author,
        @Nullable LocalDate endsOn,
        WaiverStatus status,
        int findings) {

    static StoredWaiver of(Row row) {
        return new StoredWaiver(
                row.text("id"),
                row.textOrNull("findingId"),
                row.textOrNull("ruleId"),
                row.textOrNull("caseId"),
                row.textOrNull("victimId"),
                row.textOrNull("agencyId"),
                row.textOrNull("dutyId"),
                row.text("reason"),
                row.text("author"),
                row.dayOrNull("endsOn"),
                WaiverStatus.valueOf(row.text("status")),
                Math.toIntExact(row.integer("findings")));
    }
}
