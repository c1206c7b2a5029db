package throughline.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.State;
import throughline.graph.Row;

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
        @Nullable Integer workingDaysLate) {

    /** An obligation of which nothing but the id is asked. */
    public static StoredObligation only(String id) {
        return new StoredObligation(
                id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
                null);
    }

    static StoredObligation of(Row row) {
        return new StoredObligation(
                row.text("id"),
                row.text("dutyId"),
                row.text("caseId"),
                row.text("triggerId"),
                row.textOrNull("victimId"),
                row.textOrNull("owedById"),
                Reference.one(row, "owedTo"),
                row.textOrNull("startedById"),
                row.dayOrNull("startedOn"),
                row.instantOrNull("startedAt"),
                row.dayOrNull("dueOn"),
                row.instantOrNull("dueAt"),
                row.dayOrNull("dischargedOn"),
                row.instantOrNull("dischargedAt"),
                Reference.one(row, "dischargedBy"),
                State.valueOf(row.text("state")),
                row.texts("missingFields"),
                row.integerOrNull("workingDaysLate"));
    }
}
