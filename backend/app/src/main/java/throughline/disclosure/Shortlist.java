package throughline.disclosure;

/** The most promising of many changes, best first; of equals the first comes first. */
final class Shortlist {

    private final int[] figures;
    private final long[] changes;
    private final int[] imbalances;
    private final long[] ranks;
    private int size;

    Shortlist(int room) {
        this.figures = new int[room];
        this.changes = new long[room];
        this.imbalances = new int[room];
        this.ranks = new long[room];
    }

    void clear() {
        size = 0;
    }

    void add(int figure, long change, int imbalance, long rank) {
        if (size == figures.length && !isBetter(rank, imbalance, size - 1)) {
            return;
        }
        int i = size < figures.length ? size++ : size - 1;
        while (i > 0 && isBetter(rank, imbalance, i - 1)) {
            copy(i - 1, i);
            i--;
        }
        figures[i] = figure;
        changes[i] = change;
        imbalances[i] = imbalance;
        ranks[i] = rank;
    }

    private boolean isBetter(long rank, int imbalance, int than) {
        return rank < ranks[than] || rank == ranks[than] && imbalance < imbalances[than];
    }

    private void copy(int from, int to) {
        figures[to] = figures[from];
        changes[to] = changes[from];
        imbalances[to] = imbalances[from];
        ranks[to] = ranks[from];
    }

    int size() {
        return size;
    }

    int figure(int i) {
        return figures[i];
    }

    long change(int i) {
        return changes[i];
    }

    int imbalances(int i) {
        return imbalances[i];
    }

    long rank(int i) {
        return ranks[i];
    }
}
