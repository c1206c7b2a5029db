package throughline.evaluation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

/**
 * A breakdown as the last evaluation left it in the graph.
 *
 * @param id the id of the broken obligation to the victim
 * @param legs from the root break to the victim
 */
public record StoredBreakdown(
        String id,
        @Nullable String caseId,
        @Nullable String victimId,
        @Nullable String rootId,
        List<Leg> legs) implements DerivedRow {

    /**
     * One leg of a broken chain.
     *
     * @param shareOfDelay 0 to 1; {@code null} if no day was lost
     */
    public record Leg(
            int position,
            String obligationId,
            int workingDaysLost,
            @Nullable Double shareOfDelay) {

        static Leg of(NodeRow.Link link) {
            Number share = number(link, "shareOfDelay");
            return new Leg(
                    number(link, "position").intValue(),
                    link.id(),
                    number(link, "workingDaysLost").intValue(),
                    share == null ? null : share.doubleValue());
        }

        private static Number number(NodeRow.Link link, String property) {
            return (Number) link.properties().get(property);
        }
    }

    static StoredBreakdown of(NodeRow row) {
        return new StoredBreakdown(
                row.id(),
                row.linked("IN"),
                victimId(row.id()),
                row.linked("ROOT"),
                row.links("LEG").stream()
                        .map(Leg::of)
                        .sorted(Comparator.comparingInt(Leg::position))
                        .toList());
    }

    /** The victim closes the id of an obligation to a victim: {@code DUTY:EVENT:VICTIM}. */
    private static @Nullable String victimId(String obligationId) {
        String[] parts = obligationId.split(":");
        return parts.length == 3 ? parts[2] : null;
    }
}
