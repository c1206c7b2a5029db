package throughline.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/** A row of referrals: a victim passed to a service. */
public record Referral(
        String id,
        String kind,
        String caseId,
        String victimId,
        String fromId,
        String toId,
        @Nullable String messageId,
        @Nullable String consent,
        @Nullable Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable Instant firstContactAt,
        @Nullable String outcome,
        @Nullable Instant outcomeAt,
        @Nullable String onwardFromId) {

    static Referral of(Row row) {
        return new Referral(
                row.text("id"),
                row.text("kind"),
                row.text("caseId"),
                row.text("victimId"),
                row.text("fromId"),
                row.text("toId"),
                row.textOrNull("messageId"),
                row.textOrNull("consent"),
                row.instantOrNull("madeAt"),
                row.instantOrNull("receivedAt"),
                row.instantOrNull("firstContactAt"),
                row.textOrNull("outcome"),
                row.instantOrNull("outcomeAt"),
                row.textOrNull("onwardFromId"));
    }
}
