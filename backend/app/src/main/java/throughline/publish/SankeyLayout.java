package throughline.publish;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import throughline.publish.SankeyFlow.Amount;
import throughline.publish.SankeyFlow.Passage;
import throughline.publish.SankeyFlow.Place;

/** Where the places and bands of a flow lie. Places of a step lie below each other in the order of the table. */
final class SankeyLayout {

    static final double PLACE_WIDTH = 12;

    /** The band of those whose number cannot be shown: room for the symbol, whatever the number. */
    static final double HIDDEN = 16;

    private static final double LABEL = 150;
    private static final double GAP = 10;
    private static final double TALLEST = 340;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_SPACE = 200;
    private static final double TOP = 6;

    private final ChartData data;
    private final SankeyFlow flow;
    private final double scale;
    private final double space;
    private final Map<Place, ChartBox> boxes = new LinkedHashMap<>();
    private final Map<Place, List<String>> labels = new LinkedHashMap<>();

    SankeyLayout(ChartData data, SankeyFlow flow) {
        this.data = data;
        this.flow = flow;
        double largest = steps().mapToDouble(step -> flow.places(step).stream()
                        .mapToDouble(place -> flow.amount(place).shown())
                        .sum())
                .max()
                .orElse(0);
        scale = largest == 0 ? 0 : TALLEST / largest;
        space = Math.max(LEAST_SPACE, (LEAST_WIDTH - 2 * (LABEL + PLACE_WIDTH)) / Math.max(1, flow.steps() - 1));
        double tallest = steps().mapToDouble(this::height).max().orElse(0);
        steps().forEach(step -> place(step, TOP + (tallest - height(step)) / 2));
    }

    private IntStream steps() {
        return IntStream.range(0, flow.steps());
    }

    private void place(int step, double top) {
        double y = top;
        for (Place place : flow.places(step)) {
            double middle = y + slot(place) / 2;
            double half = thickness(place) / 2;
            double left = LABEL + PLACE_WIDTH / 2 + step * space;
            boxes.put(place, new ChartBox(left, middle - half, left + PLACE_WIDTH, middle + half));
            y += slot(place) + GAP;
        }
    }

    private double height(int step) {
        List<Place> places = flow.places(step);
        return places.stream().mapToDouble(this::slot).sum() + GAP * Math.max(0, places.size() - 1);
    }

    private double slot(Place place) {
        return Math.max(thickness(place), Svg.LINE * label(place).size());
    }

    double thickness(Passage passage) {
        Amount amount = flow.amount(passage);
        return Math.max(amount.isHidden() ? HIDDEN : 1.5, amount.shown() * scale);
    }

    private double thickness(Place place) {
        double in = sum(passage -> passage.to().equals(place));
        double out = sum(passage -> passage.from().equals(place));
        return Math.max(Math.max(3, flow.amount(place).shown() * scale), Math.max(in, out));
    }

    private double sum(Predicate<Passage> which) {
        return flow.passages().stream()
                .filter(which)
                .mapToDouble(this::thickness)
                .sum();
    }

    /** What is written beside a place: how many, then its name. */
    List<String> label(Place place) {
        boolean outer = place.step() == 0 || place.step() == flow.steps() - 1;
        return labels.computeIfAbsent(
                place,
                key -> SvgText.wrap(
                        flow.amount(key).words(data) + " " + key.name(), outer ? LABEL - 8 : space - 70, 3));
    }

    ChartBox box(Place place) {
        return boxes.get(place);
    }

    /** Where a band leaves its first place: the bands of a place lie in the order of the places to which they lead. */
    double leaves(Passage passage) {
        return edge(passage, Passage::from, Passage::to);
    }

    /** Where a band arrives. */
    double arrives(Passage passage) {
        return edge(passage, Passage::to, Passage::from);
    }

    private double edge(Passage passage, Function<Passage, Place> here, Function<Passage, Place> there) {
        Place place = here.apply(passage);
        List<Passage> bands = flow.passages().stream()
                .filter(band -> here.apply(band).equals(place))
                .sorted(Comparator.comparingDouble(
                        band -> box(there.apply(band)).top()))
                .toList();
        double y = box(place).top();
        for (Passage band : bands) {
            if (band.equals(passage)) {
                break;
            }
            y += thickness(band);
        }
        return y;
    }

    double width() {
        return 2 * LABEL + PLACE_WIDTH * 2 + Math.max(1, flow.steps() - 1) * space;
    }

    double height() {
        return TOP * 2 + steps().mapToDouble(this::height).max().orElse(0);
    }
}
