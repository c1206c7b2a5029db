package throughline.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day in Europe/London on which a moment lies. */
final class LondonDay {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDay() {}

    static @Nullable LocalDate of(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(LONDON).toLocalDate();
    }
}
