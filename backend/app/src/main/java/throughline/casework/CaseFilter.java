package throughline.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cases are meant; what is {@code null} does not matter. */
public record CaseFilter(
        @Nullable List<String> caseIds,
        @Nullable List<String> victimIds,
        @Nullable List<String> forceIds,
        @Nullable List<String> offenceGroups,
        @Nullable List<String> markers,
        @Nullable LocalDate offenceFrom,
        @Nullable LocalDate offenceTo,
        @Nullable List<String> failures) {}
