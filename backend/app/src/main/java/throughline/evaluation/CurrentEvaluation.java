package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * What the derived rows in the graph were made from.
 *
 * @param asOf what happened after this day played no part
 * @param findings those that no waiver covers
 * @param waivedFindings those that one covers
 */
public record CurrentEvaluation(
        @Nullable LocalDate asOf,
        @Nullable Instant evaluatedAt,
        int cases,
        int obligations,
        int findings,
        int waivedFindings) {

    static CurrentEvaluation of(Row row) {
        return new CurrentEvaluation(
                row.dayOrNull("asOf"),
                row.instantOrNull("evaluatedAt"),
                Math.toIntExact(row.integer("cases")),
                Math.toIntExact(row.integer("obligations")),
                Math.toIntExact(row.integer("findings")),
                Math.toIntExact(row.integer("waivedFindings")));
    }
}
