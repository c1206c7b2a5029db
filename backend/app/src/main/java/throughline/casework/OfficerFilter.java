package throughline.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which officers are meant; what is {@code null} does not matter. */
public record OfficerFilter(
        @Nullable List<String> officerIds,
        @Nullable List<String> agencyIds,
        @Nullable List<String> roles) {}
