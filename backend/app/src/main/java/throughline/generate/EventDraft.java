package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An event on its way into a table. */
final class EventDraft extends Draft {

    final String kind;
    final LocalDateTime at;
    /** Whose act it is; empty if that is not known. */
    final String agency;

    /** Names it in every telling of the case: its kind, and which one of the kind it is. */
    final String name;

    @Nullable
    Officer officer;

    @Nullable
    VictimDraft victim;

    @Nullable
    EventDraft cause;

    String otherAgency = "";
    String outcome = "";

    @Nullable
    LocalDateTime hearingAt;

    String place = "";
    String courtLevel = "";

    @Nullable
    Integer custodyMonths;

    String needs = "";
    String value = "";

    EventDraft(String kind, int ordinal, LocalDateTime at, String agency) {
        this.kind = kind;
        this.name = kind + ordinal;
        this.at = at;
        this.agency = agency;
    }

    @Override
    LocalDateTime at() {
        return at;
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    EventDraft from(@Nullable EventDraft earlier) {
        cause = earlier;
        return this;
    }

    EventDraft of(@Nullable VictimDraft one) {
        victim = one;
        return this;
    }

    EventDraft by(@Nullable Officer one) {
        officer = one;
        return this;
    }

    EventDraft valued(String what) {
        value = what;
        return this;
    }
}
