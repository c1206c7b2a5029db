package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a publication says, once each: a figure stands for all cells that cannot but hold the same count. Figures are
 * numbered from 0 in the order of their first cells, equations in the order of a {@link Reduction}. Counts of 0 are none.
 */
final class Figures {

    private final List<List<Integer>> cells = new ArrayList<>();
    private final List<Equation> equations;
    private final long[] values;
    private final long[] costs;
    private final boolean[] sensitive;
    private final int[][] places;
    private final int[][] factors;

    private Figures(Publication publication, Reduction reduction) {
        int[] numbers = numbers(publication, reduction);
        this.equations = reduction.equations().stream()
                .map(equation -> equation.renamed(cell -> numbers[cell]))
                .toList();
        this.values = new long[size()];
        this.costs = new long[size()];
        this.sensitive = new boolean[size()];
        for (int figure = 0; figure < size(); figure++) {
            for (int cell : cells.get(figure)) {
                values[figure] = publication.value(cell);
                costs[figure] += publication.cost(cell);
                sensitive[figure] |= publication.isSensitive(cell);
            }
        }
        this.places = new int[size()][];
        this.factors = new int[size()][];
        findPlaces();
    }

    static Figures of(Publication publication) {
        return new Figures(publication, Reduction.of(publication));
    }

    private int[] numbers(Publication publication, Reduction reduction) {
        int[] numbers = new int[publication.size()];
        for (int cell = 0; cell < numbers.length; cell++) {
            int first = reduction.first(cell);
            if (publication.value(cell) > 0) {
                if (first == cell) {
                    numbers[cell] = size();
                    cells.add(new ArrayList<>(1));
                }
                cells.get(numbers[first]).add(cell);
            }
        }
        return numbers;
    }

    private void findPlaces() {
        int[] counts = new int[size()];
        equations.forEach(equation -> Arrays.stream(equation.members()).forEach(figure -> counts[figure]++));
        Arrays.setAll(places, figure -> new int[counts[figure]]);
        Arrays.setAll(factors, figure -> new int[counts[figure]]);
        for (int place = 0; place < equations.size(); place++) {
            Equation equation = equations.get(place);
            for (int i = 0; i < equation.size(); i++) {
                int figure = equation.members()[i];
                counts[figure]--;
                places[figure][counts[figure]] = place;
                factors[figure][counts[figure]] = equation.factors()[i];
            }
        }
    }

    int size() {
        return cells.size();
    }

    long value(int figure) {
        return values[figure];
    }

    /** What is lost if it is hidden, in all its cells. */
    long cost(int figure) {
        return costs[figure];
    }

    boolean isSensitive(int figure) {
        return sensitive[figure];
    }

    /** The cells that hold it. */
    List<Integer> cells(int figure) {
        return cells.get(figure);
    }

    int equations() {
        return equations.size();
    }

    Equation equation(int place) {
        return equations.get(place);
    }

    /** The numbers of the equations in which it stands; not to be changed. */
    int[] places(int figure) {
        return places[figure];
    }

    /** Its factors in these equations; not to be changed. */
    int[] factors(int figure) {
        return factors[figure];
    }
}
