package throughline.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.graph.Row;

/** A row of postings: a time during which an officer worked at an agency. */
public record Posting(
        String officerId,
        String agencyId,
        @Nullable String role,
        @Nullable String team,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static Posting of(Row row) {
        return new Posting(
                row.text("officerId"),
                row.text("agencyId"),
                row.textOrNull("role"),
                row.textOrNull("team"),
                row.dayOrNull("validFrom"),
                row.dayOrNull("validTo"));
    }
}
