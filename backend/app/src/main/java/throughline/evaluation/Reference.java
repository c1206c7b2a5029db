package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

/**
 * Which node is meant.
 *
 * @param label what it is, such as {@code Agency}, {@code Victim}, {@code Message} or {@code Event}
 */
public record Reference(String label, String id) {

    /** The only one of none or one. */
    static @Nullable Reference one(List<NodeRow.Link> links) {
        return links.isEmpty() ? null : of(links.get(0));
    }

    static Reference of(NodeRow.Link link) {
        return new Reference(link.label(), link.id());
    }
}
