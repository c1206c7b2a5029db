package throughline.network;

import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * Referral paths with the same route.
 *
 * @param route the agencies on the way, such as {@code POLICE_FORCE > SUPPORT_SERVICE}
 * @param contacted paths on which a service reached the victim
 * @param lost paths that end in a dead end
 * @param medianWaitWorkingDays from the first referral to the first contact; {@code null} if none was reached
 */
public record ReferralVariant(
        String route,
        int count,
        int contacted,
        int lost,
        @Nullable Double medianWaitWorkingDays) {

    static ReferralVariant of(Row row) {
        return new ReferralVariant(
                row.text("route"),
                Math.toIntExact(row.integer("count")),
                Math.toIntExact(row.integer("contacted")),
                Math.toIntExact(row.integer("lost")),
                row.decimalOrNull("medianWaitWorkingDays"));
    }
}
