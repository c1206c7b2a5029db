package throughline.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routes as places in steps, with what passes from one to the next. A place that a route meets twice stands in two steps, so that
 * no route runs backwards.
 */
final class SankeyFlow {

    private static final String THEN = " > ";

    private final Map<Place, Amount> places = new LinkedHashMap<>();
    private final Map<Passage, Amount> passages = new LinkedHashMap<>();

    /** A place in one step, counted from zero. */
    record Place(int step, String name) {}

    /** From a place to one of the next step. */
    record Passage(Place from, Place to) {}

    /**
     * How many pass.
     *
     * @param shown those that the table shows
     * @param symbol what stands for those that it does not; empty if it shows all
     */
    record Amount(double shown, String symbol) {

        private static final Amount NONE = new Amount(0, "");

        private Amount plus(ChartRow row, ChartData data) {
            return row.isShown()
                    ? new Amount(shown + row.value(), symbol)
                    : new Amount(shown, data.shown(row.figure()));
        }

        boolean isHidden() {
            return !symbol.isEmpty();
        }

        /** Such as {@code 12}, {@code [c]}, or {@code 12 + [c]}. */
        String words(ChartData data) {
            if (!isHidden()) {
                return data.shown(shown);
            }
            return shown == 0 ? symbol : data.shown(shown) + " + " + symbol;
        }
    }

    /** Takes the places of a row from its keys in turn, or from its only key as a route with {@code >} between the places. */
    SankeyFlow(ChartData data, List<ChartRow> rows) {
        for (ChartRow row : rows) {
            Place before = null;
            for (String name : route(row)) {
                Place place = new Place(before == null ? 0 : before.step() + 1, name);
                add(places, place, row, data);
                if (before != null) {
                    add(passages, new Passage(before, place), row, data);
                }
                before = place;
            }
        }
    }

    private static <T> void add(Map<T, Amount> amounts, T key, ChartRow row, ChartData data) {
        amounts.put(key, amounts.getOrDefault(key, Amount.NONE).plus(row, data));
    }

    private static List<String> route(ChartRow row) {
        return row.keys().size() > 1 ? row.names() : List.of(row.keys().get(0).split(THEN));
    }

    int steps() {
        return places.keySet().stream().mapToInt(Place::step).max().orElse(0) + 1;
    }

    /** The places of a step, in the order in which the table names them. */
    List<Place> places(int step) {
        return places.keySet().stream().filter(place -> place.step() == step).toList();
    }

    /** What passes at all, in the order in which the table names it. */
    List<Passage> passages() {
        return passages.keySet().stream()
                .filter(passage ->
                        amount(passage).shown() > 0 || amount(passage).isHidden())
                .toList();
    }

    Amount amount(Place place) {
        return places.get(place);
    }

    Amount amount(Passage passage) {
        return passages.get(passage);
    }
}
