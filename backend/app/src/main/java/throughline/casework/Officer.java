package throughline.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * A row of officers.
 *
 * @param agency where the officer works on every day that no posting covers
 */
@Node("Officer")
public record Officer(
        @Id String id,
        @Nullable String role,
        @Nullable String team,
        @Relationship("WORKS_FOR") @Nullable Agency agency) implements Party {

    /** An officer of whom nothing but the id is asked. */
    public static Officer only(String id) {
        return new Officer(id, null, null, null);
    }
}
