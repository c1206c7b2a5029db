package throughline.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is counted against a limit in working days.
 *
 * @param count working days after the first day, up to and including this one
 * @param off why it is no working day: the name of the bank holiday, or that it lies in a weekend; {@code null} if it is one
 */
public record CountedDay(
        LocalDate date, int count, @Nullable String off) {

    /** Whether it is a working day. */
    public boolean working() {
        return off == null;
    }
}
