package throughline.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A row of agencies. */
@Node("Agency")
public record Agency(
        @Id String id,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String gssCode,
        @Nullable String forceNumber,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Party {

    /** An agency of which nothing but the id is asked. */
    public static Agency only(String id) {
        return new Agency(id, null, null, null, null, null, null);
    }
}
