package throughline.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.duty.State;

/** How many obligations are in each state. */
public final class StateTally {

    private final Map<State, Long> counts = new EnumMap<>(State.class);

    void add(State state) {
        counts.merge(state, 1L, Long::sum);
    }

    void add(StateTally other) {
        other.counts.forEach((state, count) -> counts.merge(state, count, Long::sum));
    }

    public long of(State state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** MET out of MET, LATE and MISSED, 0 to 1; {@code null} if there is none of them. */
    public @Nullable Double rate() {
        long judged = of(State.MET) + of(State.LATE) + of(State.MISSED);
        return judged == 0 ? null : (double) of(State.MET) / judged;
    }
}
