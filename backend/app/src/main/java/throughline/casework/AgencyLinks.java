package throughline.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/**
 * What an agency is part of and whom it serves.
 *
 * @param servesIds police forces, by id
 */
public record AgencyLinks(String id, @Nullable String partOfId, List<String> servesIds) {

    static AgencyLinks of(Row row) {
        List<String> wholes = row.texts("partOfIds");
        return new AgencyLinks(
                row.text("id"),
                wholes.isEmpty() ? null : wholes.get(0),
                row.texts("servesIds").stream().distinct().sorted().toList());
    }
}
