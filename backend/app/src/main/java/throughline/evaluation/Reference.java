package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * Which node is meant.
 *
 * @param label what it is, such as {@code Agency}, {@code Victim}, {@code Message} or {@code Event}
 */
public record Reference(String label, String id) {

    /** The only entry of a column that holds a list of none or one. */
    static @Nullable Reference one(Row row, String column) {
        List<Row> references = row.rows(column);
        return references.isEmpty() ? null : of(references.get(0));
    }

    static Reference of(Row row) {
        return new Reference(row.text("label"), row.text("id"));
    }
}
