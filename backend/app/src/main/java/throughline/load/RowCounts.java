package throughline.load;

/** What became of some rows; every row that was read is in exactly one of the three. */
public record RowCounts(long created, long updated, long unchanged) {

    /** No rows. */
    public static final RowCounts NONE = new RowCounts(0, 0, 0);

    /** All rows. */
    public long read() {
        return created + updated + unchanged;
    }

    /** Both together. */
    public RowCounts plus(RowCounts other) {
        return new RowCounts(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }

    /** Whether the graph is not what it was. */
    public boolean changed() {
        return created + updated > 0;
    }
}
