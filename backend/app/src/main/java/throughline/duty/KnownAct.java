package throughline.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message or an event as known on a date: what may discharge an obligation. */
sealed interface KnownAct permits KnownEvent, KnownMessage {

    String id();

    String kind();

    /** When it was sent or happened; {@code null} if not known. */
    @Nullable
    Instant at();
}
