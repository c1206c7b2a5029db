package throughline.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import throughline.disclosure.MoveSearch.Effort;

/**
 * Hides the sensitive figures, looks for a move for each, and hides what the moves change besides. What is proven stays
 * proven whatever else is hidden, so that every figure is dealt with once. First come moves that cost nothing, then cheap
 * ones, then any; at last everything that a figure is connected with, which can always be doubled, and so ends every search.
 */
final class Hiding {

    private static final Effort FREE = new Effort(false, false, 0, 1, 3, 64);
    private static final Effort RISES = new Effort(true, true, 0, 1, 64, 20_000);

    /** How many beginnings the careful efforts may go on from in all; it bounds the time, not what is hidden in the end. */
    private static final long CAREFUL = 8_000_000;

    private static final long LESS_CAREFUL = 4_000_000;
    /** The same for thinning out, for each hidden figure. */
    private static final long THINNING = 100;

    private final Figures figures;
    private final Candidates candidates;
    private final MoveSearch search;
    private final Moves moves;

    Hiding(Figures figures) {
        this.figures = figures;
        this.candidates = new Candidates(figures);
        this.search = new MoveSearch(figures, candidates);
        this.moves = new Moves(figures.size());
    }

    boolean isHidden(int figure) {
        return candidates.isHidden(figure);
    }

    /** The moves that prove that every hidden figure is hidden. */
    List<FigureMove> moves() {
        return moves.proving();
    }

    void run() {
        IntStream.range(0, figures.size())
                .filter(figures::isSensitive)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(figures::value).reversed())
                .forEach(candidates::hide);
        long cost = usualCost();
        proveBy(FREE, Long.MAX_VALUE);
        proveBy(new Effort(true, false, 8, cost, 4 * cost, 1000), CAREFUL);
        proveBy(new Effort(true, false, 8, cost, 8 * cost, 2000), LESS_CAREFUL);
        proveBy(new Effort(true, false, 8, cost, 64 * cost, 2000), LESS_CAREFUL);
        unproven().forEach(this::proveAtAnyCost);
        thinOut();
    }

    private long usualCost() {
        long[] costs = IntStream.range(0, figures.size())
                .filter(figure -> !figures.isSensitive(figure))
                .mapToLong(figures::cost)
                .sorted()
                .toArray();
        return costs.length == 0 ? 1 : Math.max(1, costs[costs.length / 2]);
    }

    private IntStream hidden() {
        return IntStream.range(0, figures.size()).filter(candidates::isHidden);
    }

    private IntStream unproven() {
        return hidden().filter(figure -> !moves.isProven(figure));
    }

    private void proveBy(Effort effort, long budget) {
        long start = search.visited();
        unproven().takeWhile(figure -> search.visited() - start < budget).forEach(figure -> {
            FigureMove move = search.find(figure, effort);
            if (move != null) {
                accept(move);
            }
        });
    }

    private void proveAtAnyCost(int figure) {
        FigureMove move = search.find(figure, RISES);
        accept(move == null ? doubled(figure) : move);
    }

    private void accept(FigureMove move) {
        Arrays.stream(move.figures()).forEach(candidates::hide);
        Arrays.stream(move.figures()).forEach(candidates::prefer);
        moves.add(move);
    }

    /** Everything that a figure is connected with, twice: whatever the equations are, it fits. */
    private FigureMove doubled(int figure) {
        BitSet connected = new BitSet();
        Deque<Integer> todo = new ArrayDeque<>(List.of(figure));
        connected.set(figure);
        while (!todo.isEmpty()) {
            for (int place : figures.places(todo.remove())) {
                for (int member : figures.equation(place).members()) {
                    if (!connected.get(member)) {
                        connected.set(member);
                        todo.add(member);
                    }
                }
            }
        }
        int[] doubled = connected.stream().toArray();
        return new FigureMove(
                doubled, Arrays.stream(doubled).mapToLong(figures::value).toArray());
    }

    /** Publishes again what later moves have made superfluous, the dearest first. */
    private void thinOut() {
        List<Integer> additional = hidden().filter(figure -> !figures.isSensitive(figure))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(figures::cost).reversed())
                .toList();
        long budget = Math.min(LESS_CAREFUL / 2, THINNING * hidden().count());
        long limit = Math.max(FREE.limit(), Math.min(1000, budget / Math.max(1, additional.size())));
        Effort effort = new Effort(false, false, 0, 1, 3, (int) limit);
        long start = search.visited();
        additional.stream()
                .takeWhile(figure -> search.visited() - start < budget)
                .forEach(figure -> publishIfSuperfluous(figure, effort));
    }

    private void publishIfSuperfluous(int figure, Effort effort) {
        candidates.publish(figure);
        if (moves.restingOn(figure).allMatch(one -> isProvenAnew(one, effort))) {
            moves.forget(figure);
        } else {
            candidates.hide(figure);
        }
    }

    private boolean isProvenAnew(int figure, Effort effort) {
        FigureMove move = search.find(figure, effort);
        if (move != null) {
            moves.replace(figure, move);
        }
        return move != null;
    }
}
