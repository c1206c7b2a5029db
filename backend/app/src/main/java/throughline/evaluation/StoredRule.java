package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * A rule as the last evaluation left it in the graph.
 *
 * @param remedy what to do about its findings
 * @param reason what it lacks, or why it failed
 * @param findings those that no waiver covers
 * @param waivedFindings those that one covers
 */
public record StoredRule(
        String id,
        @Nullable String title,
        @Nullable String failure,
        @Nullable String severity,
        @Nullable String maturity,
        @Nullable String why,
        @Nullable String remedy,
        @Nullable String status,
        @Nullable String reason,
        int findings,
        int waivedFindings,
        List<String> parameters) {

    /** A rule of which nothing but the id is asked. */
    public static StoredRule only(String id) {
        return new StoredRule(id, null, null, null, null, null, null, null, null, 0, 0, List.of());
    }

    static StoredRule of(Row row) {
        return new StoredRule(
                row.text("id"),
                row.text("title"),
                row.text("failure"),
                row.text("severity"),
                row.text("maturity"),
                row.text("why"),
                row.text("do"),
                row.text("status"),
                row.textOrNull("reason"),
                Math.toIntExact(row.integer("findings")),
                Math.toIntExact(row.integer("waivedFindings")),
                row.texts("parameters"));
    }
}
