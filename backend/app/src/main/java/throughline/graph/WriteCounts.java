package throughline.graph;

/** What a statement changed. */
public record WriteCounts(
        int nodesCreated,
        int nodesDeleted,
        int relationshipsCreated,
        int relationshipsDeleted,
        int propertiesSet,
        int labelsAdded,
        int schemaChanges) {

    /** Nothing changed. */
    public static final WriteCounts NONE = new WriteCounts(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public WriteCounts plus(WriteCounts other) {
        return new WriteCounts(
                nodesCreated + other.nodesCreated,
                nodesDeleted + other.nodesDeleted,
                relationshipsCreated + other.relationshipsCreated,
                relationshipsDeleted + other.relationshipsDeleted,
                propertiesSet + other.propertiesSet,
                labelsAdded + other.labelsAdded,
                schemaChanges + other.schemaChanges);
    }

    /** Whether anything changed. */
    public boolean any() {
        return !equals(NONE);
    }
}
