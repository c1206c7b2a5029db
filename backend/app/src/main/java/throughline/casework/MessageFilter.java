package throughline.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which messages are meant; what is {@code null} does not matter. */
public record MessageFilter(
        @Nullable List<String> messageIds,
        @Nullable List<String> caseIds,
        @Nullable List<String> victimIds,
        @Nullable List<String> aboutIds,
        @Nullable List<String> kinds,
        @Nullable List<String> channels,
        @Nullable List<String> statuses,
        @Nullable List<String> fromIds,
        @Nullable List<String> toIds,
        @Nullable LocalDate sentFrom,
        @Nullable LocalDate sentTo) {}
