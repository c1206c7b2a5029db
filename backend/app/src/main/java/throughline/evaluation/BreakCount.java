package throughline.evaluation;

import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * Root breaks of one pair of kinds in one stage.
 *
 * @param fromKind the kind of agency whose leg broke; {@code null} if it has no bearer
 * @param toKind the kind of agency owed; {@code null} for the victim or nobody
 */
public record BreakCount(
        @Nullable String fromKind,
        @Nullable String toKind,
        boolean toVictim,
        String stage,
        int count,
        int workingDaysLost) {

    static BreakCount of(Row row) {
        return new BreakCount(
                row.textOrNull("fromKind"),
                row.textOrNull("toKind"),
                Boolean.TRUE.equals(row.booleanOrNull("toVictim")),
                row.text("stage"),
                Math.toIntExact(row.integer("count")),
                Math.toIntExact(row.integer("workingDaysLost")));
    }
}
