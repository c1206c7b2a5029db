package throughline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

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
        implements Act {

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

    static Event of(Row row) {
        return new Event(
                row.text("id"),
                row.text("kind"),
                row.text("caseId"),
                row.instantOrNull("occurredAt"),
                row.instantOrNull("recordedAt"),
                row.textOrNull("agencyId"),
                row.textOrNull("officerId"),
                row.textOrNull("countsForId"),
                row.textOrNull("victimId"),
                row.textOrNull("causedById"),
                row.textOrNull("otherAgencyId"),
                row.textOrNull("outcome"),
                row.instantOrNull("hearingAt"),
                row.textOrNull("place"),
                row.textOrNull("courtLevel"),
                row.integerOrNull("custodyMonths"),
                row.booleanOrNull("hospitalOrder"),
                row.texts("needs"),
                row.textOrNull("value"));
    }
}
