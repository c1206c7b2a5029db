package throughline.evaluation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * A breakdown as the last evaluation left it in the graph.
 *
 * @param id the id of the broken obligation to the victim
 * @param legs from the root break to the victim
 */
public record StoredBreakdown(
        String id, String caseId, @Nullable String victimId, String rootId, List<Leg> legs) {

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

        static Leg of(Row row) {
            return new Leg(
                    Math.toIntExact(row.integer("position")),
                    row.text("obligationId"),
                    Math.toIntExact(row.integer("workingDaysLost")),
                    row.decimalOrNull("shareOfDelay"));
        }
    }

    static StoredBreakdown of(Row row) {
        return new StoredBreakdown(
                row.text("id"),
                row.text("caseId"),
                row.textOrNull("victimId"),
                row.text("rootId"),
                row.rows("legs").stream()
                        .map(Leg::of)
                        .sorted(Comparator.comparingInt(Leg::position))
                        .toList());
    }
}
