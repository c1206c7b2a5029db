package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the clock of an obligation started.
 *
 * @param at {@code null} if it has not started, or if that cannot be told
 * @param messageId the message whose receipt started it; {@code null} with an event clock
 * @param mayHaveStarted nothing is known to have started it, but a message without any time may have
 */
record ClockStart(@Nullable Instant at, @Nullable String messageId, boolean mayHaveStarted) {

    static final ClockStart NONE = new ClockStart(null, null, false);

    boolean isKnown() {
        return at != null;
    }

    LocalDate day() {
        return WorkingDays.dayOf(at);
    }
}
