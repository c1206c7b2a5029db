package throughline.disclosure;

import org.jspecify.annotations.Nullable;

/** The beginning of a move: one change more than the beginning before. Better ones are less than others. */
final class Step implements Comparable<Step> {

    final @Nullable Step previous;
    final int figure;
    final long change;

    /** How many equations are out of balance. */
    final int imbalances;

    /** How little it promises. */
    final long rank;

    final int depth;

    /** The same for beginnings of the same changes in another order. */
    final long hash;

    private final int number;

    /** @param number the older of two beginnings has the lower one */
    Step(@Nullable Step previous, int figure, long change, int imbalances, long rank, int number) {
        this.previous = previous;
        this.figure = figure;
        this.change = change;
        this.imbalances = imbalances;
        this.rank = rank;
        this.number = number;
        this.depth = previous == null ? 1 : previous.depth + 1;
        this.hash = (previous == null ? 0 : previous.hash) + mixed(figure * 0x9E3779B97F4A7C15L + change);
    }

    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    FigureMove move() {
        int[] figures = new int[depth];
        long[] changes = new long[depth];
        int i = depth;
        for (Step step = this; step != null; step = step.previous) {
            i--;
            figures[i] = step.figure;
            changes[i] = step.change;
        }
        return new FigureMove(figures, changes);
    }

    @Override
    public int compareTo(Step other) {
        int byRank = Long.compare(rank, other.rank);
        int byImbalances = Integer.compare(imbalances, other.imbalances);
        return byRank != 0 ? byRank : byImbalances != 0 ? byImbalances : Integer.compare(number, other.number);
    }
}
