package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.WorkingDays;
import throughline.graph.NodeRow;

/**
 * A finding as the last evaluation left it in the graph.
 *
 * @param involved everything that it involves, each with the part that it plays
 * @param parameters the thresholds that its rule was run with, as {@code name=value}
 * @param waiverIds the waivers that cover it, in order
 */
public record StoredFinding(
        String id,
        String ruleId,
        String failure,
        @Nullable String caseId,
        @Nullable Instant at,
        String detail,
        List<String> missingFields,
        @Nullable Integer roundTrips,
        @Nullable Integer daysLost,
        List<String> parameters,
        List<Involved> involved,
        List<String> waiverIds)
        implements DerivedRow {

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

    /** The duty that it shows, or that of the obligation that it shows, whose id begins with it. */
    public @Nullable String dutyId() {
        String shown = idOf(Part.DUTY);
        String obligationId = idOf(Part.OBLIGATION);
        return shown == null && obligationId != null ? obligationId.substring(0, obligationId.indexOf(':')) : shown;
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

    static StoredFinding of(NodeRow row) {
        return new StoredFinding(
                row.id(),
                String.valueOf(row.linked("FOUND_BY")),
                String.valueOf(row.text("failure")),
                row.linked("IN"),
                row.instant("at"),
                String.valueOf(row.text("detail")),
                row.texts("missingFields"),
                row.integer("roundTrips"),
                row.integer("daysLost"),
                row.texts("parameters"),
                row.links("INVOLVES").stream().map(StoredFinding::involved).toList(),
                row.links("WAIVED_BY").stream().map(NodeRow.Link::id).sorted().toList());
    }

    private static Involved involved(NodeRow.Link link) {
        return new Involved(Part.valueOf((String) link.properties().get("as")), Reference.of(link));
    }
}
