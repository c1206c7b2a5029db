package throughline.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which agencies are meant; what is {@code null} does not matter. */
public record AgencyFilter(
        @Nullable List<String> agencyIds,
        @Nullable List<String> kinds,
        @Nullable List<String> forceIds,
        @Nullable String name) {}
