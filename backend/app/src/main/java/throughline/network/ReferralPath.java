package throughline.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * Referrals that led to each other.
 *
 * @param id that of the last referral
 * @param outcome of the last hop; {@code null} if not known
 * @param waitWorkingDays from the first referral to the first contact on the path; {@code null} if there was none
 */
public record ReferralPath(
        String id,
        String victimId,
        String caseId,
        List<Hop> hops,
        @Nullable String outcome,
        @Nullable Integer waitWorkingDays) {

    /**
     * One referral on a path.
     *
     * @param position from 1
     * @param waitWorkingDays after the day it was made up to the day of the first contact; {@code null} if there was none
     */
    public record Hop(
            int position,
            String referralId,
            String fromId,
            String toId,
            @Nullable Integer waitWorkingDays,
            @Nullable String outcome) {

        static Hop of(Row row) {
            return new Hop(
                    Math.toIntExact(row.integer("position")),
                    row.text("referralId"),
                    row.text("fromId"),
                    row.text("toId"),
                    row.integerOrNull("waitWorkingDays"),
                    row.textOrNull("outcome"));
        }
    }

    /** Whether a service on the path reached the victim. */
    public boolean contacted() {
        return waitWorkingDays != null;
    }

    static ReferralPath of(Row row) {
        return new ReferralPath(
                row.text("id"),
                row.text("victimId"),
                row.text("caseId"),
                row.rows("hops").stream().map(Hop::of).toList(),
                row.textOrNull("outcome"),
                row.integerOrNull("waitWorkingDays"));
    }
}
