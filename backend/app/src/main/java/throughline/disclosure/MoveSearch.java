package throughline.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other counts that agree with all equations: changes one figure, and then others, one by one, until every
 * equation is in balance again. Goes on from the most promising beginning: few and cheap published figures, few changes, few
 * equations out of balance. What it finds is right; that it finds nothing does not say that there is nothing.
 */
final class MoveSearch {

    private static final int BEST = 24;
    private static final int DEEPEST = 64;

    /** No change is larger, so that no sum of them is too large for a number. */
    private static final long LARGEST = 1_000_000;

    private final Figures figures;
    private final Candidates candidates;
    private final boolean[] isChanged;
    private final long[] residuals;
    private int[] touched = new int[64];
    private int touchedCount;

    private final PriorityQueue<Step> queue = new PriorityQueue<>();
    private final Set<Long> seen = new HashSet<>();
    private final Shortlist best = new Shortlist(BEST);
    private int number;
    private long visited;

    MoveSearch(Figures figures, Candidates candidates) {
        this.figures = figures;
        this.candidates = candidates;
        this.isChanged = new boolean[figures.size()];
        this.residuals = new long[figures.equations()];
    }

    /**
     * How to look.
     *
     * @param opens whether published figures may be changed, too
     * @param onlyRises whether no figure may become smaller
     * @param perCost what a figure costs that would have to be hidden, as a multiple of its own cost
     * @param perStep what a change costs
     * @param perImbalance what an equation out of balance costs
     * @param limit how many beginnings are gone on from
     */
    record Effort(boolean opens, boolean onlyRises, long perCost, long perStep, long perImbalance, int limit) {}

    /** How many beginnings were gone on from so far. */
    long visited() {
        return visited;
    }

    /** A move that changes the figure, if one is found. */
    @Nullable
    FigureMove find(int figure, Effort effort) {
        queue.clear();
        seen.clear();
        best.clear();
        number = 0;
        for (long change : new long[] {1, -1, 2, -2}) {
            consider(null, figure, change, effort);
        }
        queueBest(null);
        for (int i = 0; i < effort.limit && !queue.isEmpty(); i++) {
            Step step = queue.remove();
            visited++;
            if (step.imbalances == 0) {
                return step.move();
            }
            if (step.depth < DEEPEST) {
                goOn(step, effort);
            }
        }
        return null;
    }

    private void queueBest(@Nullable Step previous) {
        for (int i = 0; i < best.size(); i++) {
            Step step = new Step(previous, best.figure(i), best.change(i), best.imbalances(i), best.rank(i), number++);
            if (seen.add(step.hash)) {
                queue.add(step);
            }
        }
    }

    private void goOn(Step step, Effort effort) {
        for (Step one = step; one != null; one = one.previous) {
            apply(one);
        }
        int place = shortestImbalance();
        best.clear();
        candidates.forEach(place, effort.opens, figure -> balance(step, place, figure, effort));
        for (Step one = step; one != null; one = one.previous) {
            isChanged[one.figure] = false;
        }
        for (int i = 0; i < touchedCount; i++) {
            residuals[touched[i]] = 0;
        }
        touchedCount = 0;
        queueBest(step);
    }

    private void apply(Step step) {
        isChanged[step.figure] = true;
        int[] places = figures.places(step.figure);
        int[] factors = figures.factors(step.figure);
        if (touchedCount + places.length > touched.length) {
            touched = Arrays.copyOf(touched, 2 * (touchedCount + places.length));
        }
        for (int i = 0; i < places.length; i++) {
            touched[touchedCount++] = places[i];
            residuals[places[i]] += factors[i] * step.change;
        }
    }

    /** Equations are numbered by their length. */
    private int shortestImbalance() {
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < touchedCount; i++) {
            if (residuals[touched[i]] != 0) {
                shortest = Math.min(shortest, touched[i]);
            }
        }
        return shortest;
    }

    /** Considers to bring an equation back into balance by a figure, or as near to it as the figure can go down. */
    private void balance(Step step, int place, int figure, Effort effort) {
        int factor = factor(place, figure);
        if (!isChanged[figure] && residuals[place] % factor == 0) {
            long change = -residuals[place] / factor;
            consider(step, figure, Math.max(change, 1 - figures.value(figure)), effort);
        }
    }

    private int factor(int place, int figure) {
        int[] places = figures.places(figure);
        int i = 0;
        while (places[i] != place) {
            i++;
        }
        return figures.factors(figure)[i];
    }

    private void consider(@Nullable Step previous, int figure, long change, Effort effort) {
        boolean isPossible = change > 0
                ? change <= LARGEST
                : change < 0 && change >= -LARGEST && change >= 1 - figures.value(figure) && !effort.onlyRises;
        if (isPossible) {
            int imbalances = (previous == null ? 0 : previous.imbalances) + moreImbalances(figure, change);
            long before = previous == null ? 0 : previous.rank - effort.perImbalance * previous.imbalances;
            long cost = candidates.isHidden(figure) ? 0 : effort.perCost * figures.cost(figure) + 1;
            best.add(figure, change, imbalances, before + cost + effort.perStep + effort.perImbalance * imbalances);
        }
    }

    private int moreImbalances(int figure, long change) {
        int[] places = figures.places(figure);
        int[] factors = figures.factors(figure);
        int more = 0;
        for (int i = 0; i < places.length; i++) {
            long before = residuals[places[i]];
            if (before == 0) {
                more++;
            } else if (before + factors[i] * change == 0) {
                more--;
            }
        }
        return more;
    }
}
