package throughline.casework;

import java.util.List;
import throughline.graph.Row;

/**
 * Which party is meant.
 *
 * @param label {@code Agency}, {@code Officer} or {@code Victim}
 */
public record PartyLink(String label, String id) {

    /** The parties in a column that holds a list of them, by id. */
    static List<PartyLink> of(Row row, String column) {
        return row.rows(column).stream()
                .map(party -> new PartyLink(party.text("label"), party.text("id")))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
