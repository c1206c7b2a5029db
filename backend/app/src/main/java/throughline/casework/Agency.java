package throughline.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import throughline.graph.NodeRow;

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

    static Agency of(NodeRow row) {
        return new Agency(
                row.id(),
                row.text("kind"),
                row.text("name"),
                row.text("gssCode"),
                row.text("forceNumber"),
                row.day("validFrom"),
                row.day("validTo"));
    }
}
