package throughline.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row as the files in {@code cypher/load} take it.
 *
 * @param id by which the row is found again
 * @param contentHash of everything that the row says; the same row has the same on every load
 * @param caseId the case that the row is about, or {@code null}
 * @param victimId the victim that the row is about, or {@code null}
 * @param targetId the row of the same table that this one refers to, or {@code null}
 * @param values the identity and the references by name, and the properties of the node or relationship
 */
record GraphRow(
        String id,
        long contentHash,
        @Nullable String caseId,
        @Nullable String victimId,
        @Nullable String targetId,
        Map<String, Object> values) {

    /** What is needed to look the stored row up: all but its properties. */
    Map<String, Object> key() {
        Map<String, Object> key = new HashMap<>(values);
        key.remove(RowForm.PROPERTIES);
        return key;
    }

    /** The row without its content, to be related later. */
    GraphRow withoutValues() {
        return new GraphRow(id, contentHash, caseId, victimId, targetId, Map.of());
    }

    /** What is needed to relate the row to one of its own table. */
    Map<String, Object> target() {
        return Map.of("id", id, "targetId", targetId, RowForm.CONTENT_HASH, contentHash);
    }

    /** Adds the case that the row is about, or else the victim. */
    void noteTouched(Set<String> caseIds, Set<String> victimIds) {
        if (caseId != null) {
            caseIds.add(caseId);
        } else if (victimId != null) {
            victimIds.add(victimId);
        }
    }
}
