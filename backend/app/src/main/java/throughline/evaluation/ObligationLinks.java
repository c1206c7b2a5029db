package throughline.evaluation;

import java.util.List;
import throughline.graph.Row;

/** Which obligations come before one in the chain, and which findings are about it; ids in order. */
public record ObligationLinks(String id, List<String> followsIds, List<String> findingIds) {

    static ObligationLinks of(Row row) {
        return new ObligationLinks(
                row.text("id"),
                row.texts("followsIds").stream().sorted().toList(),
                row.texts("findingIds").stream().sorted().toList());
    }
}
