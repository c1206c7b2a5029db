package throughline.disclosure;

import java.util.BitSet;

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
        if (move.cells().length != move.changes().length) {
            return false;
        }
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
     * The hidden cells that a reader works out, whoever chose them: by the least and the most that each equation leaves, and
     * by adding and subtracting equations. Each of them is known for sure. A cell may be known and not be among them if it
     * takes bounds and several equations at once; only {@link #unproven} excludes that.
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
}
