package throughline.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Cells to be hidden, and why that is enough.
 *
 * @param hidden the numbers of the cells
 * @param moves at least one for every hidden cell that changes its count
 */
public record Proof(BitSet hidden, List<Move> moves) {}
