package throughline.casework;

import java.util.Comparator;
import java.util.List;
import throughline.graph.NodeRow;

/**
 * Which party is meant.
 *
 * @param label {@code Agency}, {@code Officer} or {@code Victim}
 */
public record PartyLink(String label, String id) {

    /** The parties at the other ends, by id. */
    static List<PartyLink> of(List<NodeRow.Link> links) {
        return links.stream()
                .map(link -> new PartyLink(link.label(), link.id()))
                .sorted(Comparator.comparing(PartyLink::id))
                .toList();
    }
}
