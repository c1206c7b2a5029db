package throughline.evaluation;

import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * A group of failures of a passing on; what it is not grouped by is {@code null}.
 *
 * @param count those that no waiver covers; so are the cases and the days
 * @param waivedFindings those that one covers
 */
public record HandoverFailureCount(
        @Nullable String failure,
        @Nullable String dutyId,
        @Nullable String fromId,
        @Nullable String toId,
        int count,
        int waivedFindings,
        int cases,
        int daysLost) {

    static HandoverFailureCount of(Row row) {
        return new HandoverFailureCount(
                row.textOrNull("failure"),
                row.textOrNull("dutyId"),
                row.textOrNull("fromId"),
                row.textOrNull("toId"),
                Math.toIntExact(row.integer("count")),
                Math.toIntExact(row.integer("waivedFindings")),
                Math.toIntExact(row.integer("cases")),
                Math.toIntExact(row.integer("daysLost")));
    }
}
