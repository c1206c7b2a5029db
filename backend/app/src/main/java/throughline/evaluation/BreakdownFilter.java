package throughline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which breakdowns are meant; what is {@code null} does not matter. */
public record BreakdownFilter(
        @Nullable List<String> obligationIds,
        @Nullable List<String> caseIds,
        @Nullable List<String> victimIds,
        @Nullable List<String> dutyIds,
        @Nullable List<String> states,
        @Nullable List<String> rootDutyIds,
        @Nullable List<String> rootOwedByIds,
        @Nullable List<String> rootOwedToIds) {}
