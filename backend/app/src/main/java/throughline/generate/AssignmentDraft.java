package throughline.generate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Work that somebody took on, on its way into a table. */
final class AssignmentDraft extends Draft {

    final @Nullable Officer officer;
    final String agency;
    final String role;
    final boolean holder;
    final LocalDateTime startsAt;

    @Nullable
    LocalDateTime endsAt;

    AssignmentDraft(@Nullable Officer officer, String agency, String role, boolean holder, LocalDateTime startsAt) {
        this.officer = officer;
        this.agency = agency;
        this.role = role;
        this.holder = holder;
        this.startsAt = startsAt;
    }

    @Override
    LocalDateTime at() {
        return startsAt;
    }
}
