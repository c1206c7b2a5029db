package throughline.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which victims are meant; what is {@code null} does not matter. */
public record VictimFilter(
        @Nullable List<String> victimIds,
        @Nullable List<String> caseIds,
        @Nullable List<String> homeForceIds,
        @Nullable List<String> roles,
        @Nullable List<String> sexes,
        @Nullable List<String> ethnicities,
        @Nullable Boolean disability,
        @Nullable List<String> failures) {}
