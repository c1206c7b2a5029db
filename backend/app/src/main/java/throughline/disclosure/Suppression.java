package throughline.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Decides which cells of a publication are hidden. A reader is taken to know every published count, every equation, that
 * counts are whole numbers and that counts of 0 are never hidden, so that a hidden one is at least 1. For every hidden cell
 * there is then a second set of counts that fits all of this and has another count in the cell. Which cells are hidden
 * depends on the cells and their order, not on the order of the equations.
 */
public final class Suppression {

    private Suppression() {}

    /** The sensitive cells, and so many others, cheap ones first, that no hidden count can be worked out. */
    public static BitSet of(Publication publication) {
        return proof(publication).hidden();
    }

    /**
     * The same cells, with the second sets of counts.
     *
     * @throws IllegalStateException if the proof does not hold, which would be a defect
     */
    public static Proof proof(Publication publication) {
        Figures figures = Figures.of(publication);
        Hiding hiding = new Hiding(figures);
        hiding.run();
        BitSet hidden = new BitSet();
        for (int figure = 0; figure < figures.size(); figure++) {
            if (hiding.isHidden(figure)) {
                figures.cells(figure).forEach(hidden::set);
            }
        }
        List<Move> moves =
                hiding.moves().stream().map(move -> move.inCells(figures)).toList();
        Proof proof = new Proof(hidden, moves);
        if (!Audit.unproven(publication, proof).isEmpty()) {
            throw new IllegalStateException("Not every hidden count is proven to be hidden");
        }
        return proof;
    }
}
