package throughline.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;
import throughline.graph.Row;

/** A row of case_victims: one person in one case. */
public record Participation(
        String caseId,
        String victimId,
        String role,
        List<String> actsForIds,
        @Nullable Integer ageAtOffence,
        @Nullable Boolean witness,
        List<String> markers) {

    static Participation of(Row row) {
        return new Participation(
                row.text("caseId"),
                row.text("victimId"),
                row.text("role"),
                row.texts("actsForIds"),
                row.integerOrNull("ageAtOffence"),
                row.booleanOrNull("witness"),
                row.texts("markers"));
    }

    static Participation of(NodeRow part, String caseId, String victimId) {
        return new Participation(
                caseId,
                victimId,
                String.valueOf(part.text("role")),
                part.texts("actsForIds"),
                part.integer("ageAtOffence"),
                part.truth("witness"),
                part.texts("markers"));
    }
}
