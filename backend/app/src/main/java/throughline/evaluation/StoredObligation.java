package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.State;
import throughline.graph.NodeRow;

/** An obligation as the last evaluation left it in the graph. Days are days in Europe/London. */
public record StoredObligation(
        String id,
        @Nullable String dutyId,
        @Nullable String caseId,
        @Nullable String triggerId,
        @Nullable String victimId,
        @Nullable String owedById,
        @Nullable Reference owedTo,
        @Nullable String startedById,
        @Nullable LocalDate startedOn,
        @Nullable Instant startedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable LocalDate dischargedOn,
        @Nullable Instant dischargedAt,
        @Nullable Reference dischargedBy,
        @Nullable State state,
        List<String> missingFields,
        @Nullable Integer workingDaysLate,
        List<String> followsIds)
        implements DerivedRow {

    /** An obligation of which nothing but the id is asked. */
    public static StoredObligation only(String id) {
        return new StoredObligation(
                id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
                null, List.of());
    }

    static StoredObligation of(NodeRow row) {
        return new StoredObligation(
                row.id(),
                row.linked("OF"),
                row.linked("IN"),
                row.linked("ARISES_FROM"),
                row.linked("CONCERNS"),
                row.linked("OWED_BY"),
                Reference.one(row.links("OWED_TO")),
                row.linked("STARTED_BY"),
                row.day("startedOn"),
                row.instant("startedAt"),
                row.day("dueOn"),
                row.instant("dueAt"),
                row.day("dischargedOn"),
                row.instant("dischargedAt"),
                Reference.one(row.links("DISCHARGED_BY")),
                State.valueOf(String.valueOf(row.text("state"))),
                row.texts("missingFields"),
                row.integer("workingDaysLate"),
                row.links("FOLLOWS").stream().map(NodeRow.Link::id).sorted().toList());
    }
}
