package throughline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

/**
 * A row of events. Moments are instants.
 *
 * @param countsForId the agency that the event counts for: its own, or that of its officer on the day
 * @param needs the needs or measures meant
 */
public record Event(
        String id,
        @Nullable String kind,
        @Nullable String caseId,
        @Nullable Instant occurredAt,
        @Nullable Instant recordedAt,
        @Nullable String agencyId,
        @Nullable String officerId,
        @Nullable String countsForId,
        @Nullable String victimId,
        @Nullable String causedById,
        @Nullable String otherAgencyId,
        @Nullable String outcome,
        @Nullable Instant hearingAt,
        @Nullable String place,
        @Nullable String courtLevel,
        @Nullable Integer custodyMonths,
        @Nullable Boolean hospitalOrder,
        List<String> needs,
        @Nullable String value)
        implements Act, CaseRecord {

    /** The London day on which it happened. */
    public @Nullable LocalDate occurredOn() {
        return LondonDay.of(occurredAt);
    }

    /** An event of which nothing but the id is asked. */
    public static Event only(String id) {
        return new Event(
                id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                List.of(), null);
    }

    static Event of(NodeRow row, String caseId) {
        return new Event(
                row.id(),
                row.text("kind"),
                caseId,
                row.instant("occurredAt"),
                row.instant("recordedAt"),
                row.linked("BY"),
                row.linked("ACT_OF"),
                row.linked("COUNTS_BY"),
                row.linked("CONCERNS"),
                row.linked("CAUSED_BY"),
                row.linked("POINTS_TO"),
                row.text("outcome"),
                row.instant("hearingAt"),
                row.text("place"),
                row.text("courtLevel"),
                row.integer("custodyMonths"),
                row.truth("hospitalOrder"),
                row.texts("needs"),
                row.text("value"));
    }
}
