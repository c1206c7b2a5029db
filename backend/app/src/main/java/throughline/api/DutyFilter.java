package throughline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.Duty;

/** Which duties are meant; what is {@code null} does not matter. */
record DutyFilter(
        @Nullable List<String> dutyIds,
        @Nullable List<String> kinds,
        @Nullable List<String> rights,
        @Nullable List<String> stages,
        @Nullable List<String> bearers) {

    boolean accepts(Duty duty) {
        return isIn(dutyIds, duty.id())
                && isIn(kinds, duty.kind().name())
                && isIn(rights, duty.right())
                && isIn(stages, duty.stage())
                && isIn(bearers, duty.bearer());
    }

    static boolean isIn(@Nullable List<String> wanted, @Nullable String value) {
        return wanted == null || wanted.contains(value);
    }
}
