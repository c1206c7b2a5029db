package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * A link between two parties, with what broke there first.
 *
 * @param fromId the agency whose duty broke; {@code null} where it is nobody's job
 * @param toId the agency owed; {@code null} for the victim, or where nobody was found
 * @param cases cases in which it is the root break
 * @param failures broken obligations to a victim that have their root here
 * @param laterFailures broken obligations after the root in the chains of those, each once
 * @param workingDaysLost working days lost at the root itself, up to the as-of date
 */
public record BreakLink(
        @Nullable String fromId,
        @Nullable String toId,
        boolean toVictim,
        List<String> dutyIds,
        int cases,
        int failures,
        int laterFailures,
        int workingDaysLost) {

    static BreakLink of(Row row) {
        return new BreakLink(
                row.textOrNull("fromId"),
                row.textOrNull("toId"),
                Boolean.TRUE.equals(row.booleanOrNull("toVictim")),
                row.texts("dutyIds"),
                Math.toIntExact(row.integer("cases")),
                Math.toIntExact(row.integer("failures")),
                Math.toIntExact(row.integer("laterFailures")),
                Math.toIntExact(row.integer("workingDaysLost")));
    }
}
