package throughline.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * An obligation that is pending and falls due soon.
 *
 * @param key its place in the list: owner, due day and obligation
 * @param agencyId who owes it; {@code null} where it is nobody's job
 * @param officerId who holds the case, or else works on it, for that agency; {@code null} if nobody does
 * @param workingDaysLeft working days after the as-of date, up to and including the due day
 */
public record DueSoon(
        String key,
        String obligationId,
        @Nullable String agencyId,
        @Nullable String officerId,
        LocalDate dueOn,
        int workingDaysLeft) {

    static DueSoon of(Row row) {
        return new DueSoon(
                row.text("key"),
                row.text("obligationId"),
                row.textOrNull("agencyId"),
                row.textOrNull("officerId"),
                row.dayOrNull("dueOn"),
                Math.toIntExact(row.integer("workingDaysLeft")));
    }
}
