package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which obligations are meant; what is {@code null} does not matter. */
public record ObligationFilter(
        @Nullable List<String> obligationIds,
        @Nullable List<String> caseIds,
        @Nullable List<String> victimIds,
        @Nullable List<String> triggerIds,
        @Nullable List<String> dutyIds,
        @Nullable List<String> dutyKinds,
        @Nullable List<String> rights,
        @Nullable List<String> stages,
        @Nullable List<String> states,
        @Nullable List<String> owedByIds,
        @Nullable List<String> owedToIds,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {}
