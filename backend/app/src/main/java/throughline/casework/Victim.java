package throughline.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import throughline.graph.NodeRow;

/**
 * A row of victims.
 *
 * @param label what the screen shows; never a name
 * @param homeForce the police force of the area where the person lives
 */
@Node("Victim")
public record Victim(
        @Id String id,
        @Nullable String label,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable Boolean disability,
        @Nullable String firstLanguage,
        @Nullable Boolean anonymity,
        @Relationship("LIVES_IN") @Nullable Agency homeForce)
        implements Party {

    /** A victim as the rows of a case have it: of the home force nothing but the id. */
    static Victim of(NodeRow row) {
        String homeForceId = row.linked("LIVES_IN");
        return new Victim(
                row.id(),
                row.text("label"),
                row.text("sex"),
                row.text("ethnicity"),
                row.truth("disability"),
                row.text("firstLanguage"),
                row.truth("anonymity"),
                homeForceId == null ? null : Agency.only(homeForceId));
    }

    /** A victim of whom nothing but the id is asked. */
    public static Victim only(String id) {
        return new Victim(id, null, null, null, null, null, null, null);
    }
}
