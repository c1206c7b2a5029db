package throughline.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import throughline.graph.NodeRow;

/**
 * A row of cases.
 *
 * @param markers grounds for Enhanced Rights that lie in the crime
 * @param force the police force of the case's area
 */
@Node("Case")
public record Case(
        @Id String id,
        @Nullable String urn,
        @Nullable String offenceGroup,
        @Nullable LocalDate offenceDate,
        List<String> markers,
        @Nullable Boolean vcsOffence,
        @Nullable Boolean suspectUnder18,
        @Relationship("INVESTIGATED_BY") @Nullable Agency force)
        implements CaseRecord {

    /** An absent list is an empty one. */
    public Case {
        markers = markers == null ? List.of() : markers;
    }

    /** A case of which nothing but the id is asked. */
    public static Case only(String id) {
        return new Case(id, null, null, null, List.of(), null, null, null);
    }

    static Case of(NodeRow row, @Nullable Agency force) {
        return new Case(
                row.id(),
                row.text("urn"),
                row.text("offenceGroup"),
                row.day("offenceDate"),
                row.texts("markers"),
                row.truth("vcsOffence"),
                row.truth("suspectUnder18"),
                force);
    }
}
