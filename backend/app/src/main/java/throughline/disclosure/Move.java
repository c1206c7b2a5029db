package throughline.disclosure;

/**
 * Other counts that a reader cannot tell from the true ones: where these cells differ by these changes, everything that is
 * published stays as it is and no hidden count falls below 1.
 *
 * @param cells the cells that change, ascending
 * @param changes by how much each changes, never 0
 */
public record Move(int[] cells, long[] changes) {}
