package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.duty.WorkingDays;
import throughline.graph.Row;

/**
 * What one summary sums up. It goes from the agency that owes (from the duty itself, where nobody does) to the agency that
 * is owed (to the police force of the area, where a victim is).
 *
 * @param areaId the police force of the area of the cases
 * @param month the first day of the month in which the trigger events occurred; absent = not known
 * @param offenceGroup of the case; absent = not known, or not told apart
 * @param entitlement STANDARD or ENHANCED on the day the clock started, or NOT_KNOWN; absent = not told apart
 */
record SummaryKey(
        String dutyId,
        @Nullable String bearerId,
        String toId,
        boolean toVictims,
        String areaId,
        @Nullable LocalDate month,
        @Nullable String offenceGroup,
        @Nullable String entitlement) {

    private static SummaryKey of(Row row, @Nullable String entitlement) {
        Instant arisen = row.instantOrNull("arisenAt");
        String areaId = row.text("areaId");
        String owedId = row.textOrNull("owedId");
        return new SummaryKey(
                row.text("dutyId"),
                row.textOrNull("bearerId"),
                owedId == null ? areaId : owedId,
                Boolean.TRUE.equals(row.booleanOrNull("toVictim")),
                areaId,
                arisen == null ? null : WorkingDays.dayOf(arisen).withDayOfMonth(1),
                row.textOrNull("offenceGroup"),
                entitlement);
    }

    static SummaryKey ofObligation(Row row) {
        Boolean enhanced = row.booleanOrNull("enhanced");
        return of(row, enhanced == null ? "NOT_KNOWN" : enhanced ? "ENHANCED" : "STANDARD");
    }

    /** The same over all months and groups of offences: what most tables ask for. */
    SummaryKey overall() {
        return new SummaryKey(dutyId, bearerId, toId, toVictims, areaId, null, null, entitlement);
    }

    static SummaryKey ofBreakdown(Row row) {
        return of(row, null);
    }

    /** One text for each key. */
    String text() {
        return dutyId + "|" + (bearerId == null ? "" : bearerId) + "|" + toId + "|" + toVictims + "|" + areaId + "|"
                + (month == null ? "" : month) + "|" + (offenceGroup == null ? "" : offenceGroup) + "|"
                + (entitlement == null ? "" : entitlement);
    }

    /** What is kept with the summary itself. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", text());
        properties.put("dutyId", dutyId);
        properties.put("toVictims", toVictims);
        properties.put("areaId", areaId);
        properties.put("month", month);
        properties.put("offenceGroup", offenceGroup);
        properties.put("entitlement", entitlement);
        return properties;
    }
}
