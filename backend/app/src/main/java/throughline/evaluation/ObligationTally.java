package throughline.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.duty.State;
import throughline.duty.WorkingDays;
import throughline.graph.Row;

/**
 * What a summary of obligations counts: how many are in each state, how many working days they took or were late, and, of
 * those begun and not done, on which working day each began: how long it is open by now is no fact to be kept.
 */
final class ObligationTally implements Summed {

    /** What each state is called where it is counted. */
    static final Map<State, String> NAMES = names();

    private final Map<State, Long> states = new EnumMap<>(State.class);
    private final Histogram took = new Histogram();
    private final Histogram late = new Histogram();
    private final Histogram open = new Histogram();

    private static Map<State, String> names() {
        Map<State, String> names = new EnumMap<>(State.class);
        names.put(State.MET, "met");
        names.put(State.LATE, "late");
        names.put(State.MISSED, "missed");
        names.put(State.PENDING, "pending");
        names.put(State.OPTED_OUT, "optedOut");
        names.put(State.NOT_STARTED, "notStarted");
        names.put(State.CANNOT_TELL, "cannotTell");
        return names;
    }

    /**
     * Counts an obligation.
     *
     * @param sign 1, or -1 for one that is no longer so
     */
    void add(Row obligation, WorkingDays workingDays, int sign) {
        State state = State.valueOf(obligation.text("state"));
        states.merge(state, (long) sign, Long::sum);
        if (!obligation.isNull("startedOn") && !obligation.isNull("dischargedOn")) {
            took.add(
                    workingDays.between(obligation.dayOrNull("startedOn"), obligation.dayOrNull("dischargedOn")), sign);
        }
        if (state == State.LATE) {
            late.add(obligation.integer("workingDaysLate"), sign);
        }
        if (!obligation.isNull("openFrom")) {
            open.add(obligation.integer("openFrom"), sign);
        }
    }

    @Override
    public void add(Map<?, ?> stored) {
        NAMES.forEach((state, name) -> states.merge(state, (Long) stored.get(name), Long::sum));
        took.add(numbers(stored.get("tookDays")), numbers(stored.get("tookCounts")));
        late.add(numbers(stored.get("lateDays")), numbers(stored.get("lateCounts")));
        open.add(numbers(stored.get("openFrom")), numbers(stored.get("openCounts")));
    }

    @SuppressWarnings("unchecked")
    private static List<Long> numbers(@Nullable Object list) {
        return list == null ? List.of() : (List<Long>) list;
    }

    @Override
    public boolean isZero() {
        return states.values().stream().allMatch(count -> count == 0)
                && took.days().isEmpty()
                && late.days().isEmpty()
                && open.days().isEmpty();
    }

    /** The days that things took, and how many took so long, are two lists of the same length; so are the others. */
    @Override
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "obligations",
                states.values().stream().mapToLong(Long::longValue).sum());
        NAMES.forEach((state, name) -> properties.put(name, states.getOrDefault(state, 0L)));
        properties.put("tookDays", took.days());
        properties.put("tookCounts", took.numbers());
        properties.put("lateDays", late.days());
        properties.put("lateCounts", late.numbers());
        properties.put("openFrom", open.days());
        properties.put("openCounts", open.numbers());
        return properties;
    }
}
