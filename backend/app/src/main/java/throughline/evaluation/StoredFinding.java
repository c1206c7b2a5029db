package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.WorkingDays;
import throughline.graph.Row;

/**
 * A finding as the last evaluation left it in the graph.
 *
 * @param involved everything that it involves, each with the part that it plays
 * @param obligationDutyId the duty of the obligation that it involves
 */
public record StoredFinding(
        String id,
        String ruleId,
        String failure,
        String caseId,
        @Nullable Instant at,
        String detail,
        List<String> missingFields,
        @Nullable Integer roundTrips,
        @Nullable Integer daysLost,
        List<Involved> involved,
        @Nullable String obligationDutyId) {

    /** The part that a node plays in a finding. */
    public enum Part {
        FROM,
        TO,
        VICTIM,
        OBLIGATION,
        DUTY,
        EVENT,
        MESSAGE,
        REFERRAL,
        ASSERTION,
        ASSIGNMENT
    }

    /** A node and the part that it plays. */
    public record Involved(Part as, Reference node) {}

    /** The London day on which it failed. */
    public @Nullable LocalDate on() {
        return at == null ? null : at.atZone(WorkingDays.LONDON).toLocalDate();
    }

    /** The duty that it shows, or that of the obligation that it shows. */
    public @Nullable String dutyId() {
        Reference shown = one(Part.DUTY);
        return shown == null ? obligationDutyId : shown.id();
    }

    /** The first node that plays a part. */
    public @Nullable Reference one(Part part) {
        return involved.stream()
                .filter(one -> one.as() == part)
                .map(Involved::node)
                .min(Comparator.comparing(Reference::id))
                .orElse(null);
    }

    /** The id of the first node that plays a part. */
    public @Nullable String idOf(Part part) {
        Reference one = one(part);
        return one == null ? null : one.id();
    }

    /** The ids of all nodes that play a part, in order. */
    public List<String> idsOf(Part part) {
        return involved.stream()
                .filter(one -> one.as() == part)
                .map(one -> one.node().id())
                .sorted()
                .toList();
    }

    static StoredFinding of(Row row) {
        return new StoredFinding(
                row.text("id"),
                row.text("ruleId"),
                row.text("failure"),
                row.text("caseId"),
                row.instantOrNull("at"),
                row.text("detail"),
                row.texts("missingFields"),
                row.integerOrNull("roundTrips"),
                row.integerOrNull("daysLost"),
                row.rows("involved").stream()
                        .map(one -> new Involved(Part.valueOf(one.text("as")), Reference.of(one)))
                        .toList(),
                row.textOrNull("obligationDutyId"));
    }
}
