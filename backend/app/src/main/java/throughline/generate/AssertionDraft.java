package throughline.generate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What an agency put on record about a victim, on its way into a table. */
final class AssertionDraft extends Draft {

    final VictimDraft victim;
    final String agency;
    final String kind;
    final String value;
    final LocalDateTime assertedAt;
    String grounds = "";

    @Nullable
    LocalDateTime withdrawnAt;
    /** Holds for every case of the victim, not for this one only. */
    boolean everywhere;

    AssertionDraft(VictimDraft victim, String agency, String kind, String value, LocalDateTime assertedAt) {
        this.victim = victim;
        this.agency = agency;
        this.kind = kind;
        this.value = value;
        this.assertedAt = assertedAt;
    }

    @Override
    LocalDateTime at() {
        return assertedAt;
    }
}
