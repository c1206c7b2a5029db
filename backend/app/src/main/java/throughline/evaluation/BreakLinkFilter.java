package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which root breaks are meant; what is {@code null} does not matter. */
public record BreakLinkFilter(
        @Nullable List<String> caseIds,
        @Nullable List<String> dutyIds,
        @Nullable List<String> fromIds,
        @Nullable List<String> toIds) {}
