package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * What the derived rows in the graph were made from.
 *
 * @param asOf what happened after this day played no part
 */
public record CurrentEvaluation(
        @Nullable LocalDate asOf, @Nullable Instant evaluatedAt, int cases, int obligations, int findings) {

    static CurrentEvaluation of(Row row) {
        return new CurrentEvaluation(
                row.dayOrNull("asOf"),
                row.instantOrNull("evaluatedAt"),
                Math.toIntExact(row.integer("cases")),
                Math.toIntExact(row.integer("obligations")),
                Math.toIntExact(row.integer("findings")));
    }
}
