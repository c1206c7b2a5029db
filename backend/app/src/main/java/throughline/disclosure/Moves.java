package throughline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The moves found so far, and by which of them each hidden figure is proven to be hidden. */
final class Moves {

    private final FigureMove[] proofs;
    private final List<List<FigureMove>> changing = new ArrayList<>();

    Moves(int figures) {
        this.proofs = new FigureMove[figures];
        IntStream.range(0, figures).forEach(figure -> changing.add(new ArrayList<>(0)));
    }

    /** Adds a move, which proves those of its figures that none proves so far. */
    void add(FigureMove move) {
        for (int figure : move.figures()) {
            changing.get(figure).add(move);
            if (proofs[figure] == null) {
                proofs[figure] = move;
            }
        }
    }

    /** Adds a move, which proves in place of the one that proves a given figure. */
    void replace(int figure, FigureMove move) {
        FigureMove before = proofs[figure];
        for (int one : move.figures()) {
            changing.get(one).add(move);
            if (proofs[one] == before) {
                proofs[one] = move;
            }
        }
    }

    boolean isProven(int figure) {
        return proofs[figure] != null;
    }

    void forget(int figure) {
        proofs[figure] = null;
    }

    /** The other figures that are proven by a move that changes a given one, looked up one by one. */
    IntStream restingOn(int figure) {
        return changing.get(figure).stream().flatMapToInt(move -> Arrays.stream(move.figures())
                .filter(one -> one != figure && proofs[one] == move));
    }

    /** The moves that prove something, each once, by the first figure that they prove. */
    List<FigureMove> proving() {
        Set<FigureMove> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Arrays.stream(proofs)
                .filter(move -> move != null && seen.add(move))
                .toList();
    }
}
