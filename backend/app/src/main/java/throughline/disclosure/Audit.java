package throughline.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Holds a set of hidden cells against the publication. Shares nothing with the search that chose them but the publication
 * itself, so that a mistake in one does not hide in the other.
 */
public final class Audit {

    private Audit() {}

    /**
     * The cells that are hidden, or have to be, without a move in the proof that changes them and holds: it changes hidden
     * cells only, leaves each of them at least 1 and every equation in balance. None means that no hidden count can be
     * worked out, by whatever means. Takes time in proportion to the size of the publication and of the proof.
     */
    public static BitSet unproven(Publication publication, Proof proof) {
        BitSet unproven = (BitSet) proof.hidden().clone();
        for (int cell = 0; cell < publication.size(); cell++) {
            if (publication.isSensitive(cell)) {
                unproven.set(cell);
            }
        }
        Balance balance = new Balance(publication);
        for (Move move : proof.moves()) {
            if (isWithin(publication, proof.hidden(), move) && balance.isKeptBy(move)) {
                for (int cell : move.cells()) {
                    unproven.clear(cell);
                }
            }
        }
        return unproven;
    }

    private static boolean isWithin(Publication publication, BitSet hidden, Move move) {
        for (int i = 0; i < move.cells().length; i++) {
            int cell = move.cells()[i];
            boolean isInOrder = i == 0 || move.cells()[i - 1] < cell;
            if (!isInOrder
                    || !hidden.get(cell)
                    || move.changes()[i] == 0
                    || publication.value(cell) + move.changes()[i] < 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * The hidden cells that a reader works out without any proof at hand: by what each equation leaves as the least and the
     * most, and by adding and subtracting equations. Every one of them is known for sure; a cell may be known for sure and not
     * be among them if it takes bounds and several equations at once. The work grows fast with tables that share many
     * margins; thousands of cells are no effort.
     */
    public static BitSet workedOut(Publication publication, BitSet hidden) {
        BitSet unknown = (BitSet) hidden.clone();
        int before;
        do {
            before = unknown.cardinality();
            new Bounds(publication, unknown).settled().stream().forEach(unknown::clear);
            unknown.andNot(new Elimination(publication, unknown).settled());
        } while (unknown.cardinality() < before);
        BitSet workedOut = (BitSet) hidden.clone();
        workedOut.andNot(unknown);
        return workedOut;
    }

    /** Whether changes leave both sides of every equation the same. */
    private static final class Balance {

        private final List<Publication.Sum> sums;
        private final int[][] places;
        private final long[] differences;

        Balance(Publication publication) {
            this.sums = publication.sums();
            this.differences = new long[sums.size()];
            int[] counts = new int[publication.size()];
            for (Publication.Sum sum : sums) {
                for (int cell : sum.left()) {
                    counts[cell]++;
                }
                for (int cell : sum.right()) {
                    counts[cell]++;
                }
            }
            this.places = new int[counts.length][];
            for (int cell = 0; cell < counts.length; cell++) {
                places[cell] = new int[counts[cell]];
            }
            for (int place = 0; place < sums.size(); place++) {
                for (int cell : sums.get(place).left()) {
                    places[cell][--counts[cell]] = place;
                }
                for (int cell : sums.get(place).right()) {
                    places[cell][--counts[cell]] = ~place;
                }
            }
        }

        boolean isKeptBy(Move move) {
            for (int i = 0; i < move.cells().length; i++) {
                for (int place : places[move.cells()[i]]) {
                    differences[Math.max(place, ~place)] += place < 0 ? -move.changes()[i] : move.changes()[i];
                }
            }
            boolean isKept = true;
            for (int cell : move.cells()) {
                for (int place : places[cell]) {
                    isKept &= differences[Math.max(place, ~place)] == 0;
                }
            }
            for (int cell : move.cells()) {
                for (int place : places[cell]) {
                    differences[Math.max(place, ~place)] = 0;
                }
            }
            return isKept;
        }
    }
}
