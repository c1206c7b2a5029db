package throughline.evaluation;

import org.jspecify.annotations.Nullable;
import throughline.graph.NodeRow;

/** What an evaluation left in the graph for a case. */
public sealed interface DerivedRow permits StoredBreakdown, StoredFinding, StoredObligation {

    String id();

    /** The case; {@code null} if nothing but the id was asked for. */
    @Nullable
    String caseId();

    /** Reads a node by its label. */
    static DerivedRow of(NodeRow row) {
        return switch (row.label()) {
            case "Obligation" -> StoredObligation.of(row);
            case "Finding" -> StoredFinding.of(row);
            default -> StoredBreakdown.of(row);
        };
    }
}
