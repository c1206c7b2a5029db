package throughline.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

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
        @Nullable String onwardFromId)
        implements CaseRecord {

    static Referral of(NodeRow row, String caseId) {
        return new Referral(
                row.id(),
                row.text("kind"),
                caseId,
                row.linked("OF"),
                row.linked("FROM"),
                row.linked("TO"),
                row.linked("CARRIED_BY"),
                row.text("consent"),
                row.instant("madeAt"),
                row.instant("receivedAt"),
                row.instant("firstContactAt"),
                row.text("outcome"),
                row.instant("outcomeAt"),
                row.backLinks("LED_TO").stream()
                        .map(NodeRow.Link::id)
                        .findFirst()
                        .orElse(null));
    }
}
