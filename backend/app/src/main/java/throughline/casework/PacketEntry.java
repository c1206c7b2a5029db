package throughline.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A field that travelled with a message.
 *
 * @param asOf the day as of which the value that travelled was right; {@code null} if not known
 */
public record PacketEntry(String field, @Nullable LocalDate asOf) {

    /** Reads {@code FIELD} or {@code FIELD@2026-01-05}. */
    static PacketEntry of(String written) {
        int at = written.indexOf('@');
        return at < 0
                ? new PacketEntry(written, null)
                : new PacketEntry(written.substring(0, at), LocalDate.parse(written.substring(at + 1)));
    }
}
