package throughline.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

/**
 * A row of assertions: what one agency held on record about a victim from a time on.
 *
 * @param caseId {@code null} if it holds for every case of the victim
 */
public record Assertion(
        String id,
        String kind,
        String value,
        List<String> grounds,
        String victimId,
        @Nullable String caseId,
        String agencyId,
        @Nullable Instant assertedAt,
        @Nullable Instant withdrawnAt)
        implements CaseRecord {

    static Assertion of(NodeRow row) {
        return new Assertion(
                row.id(),
                row.text("kind"),
                row.text("value"),
                row.texts("grounds"),
                row.linked("ABOUT"),
                row.linked("IN"),
                row.backLinks("HOLDS").get(0).id(),
                row.instant("assertedAt"),
                row.instant("withdrawnAt"));
    }
}
