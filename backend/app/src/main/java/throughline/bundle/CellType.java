package throughline.bundle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is written.
 *
 * @param set the set of the vocabulary that its codes are of, or {@code null}
 * @param target the table that its ids are of, or {@code null}
 * @param excluded codes of the set that the column does not take
 */
record CellType(Kind kind, @Nullable String set, @Nullable Table target, Set<String> excluded) {

    /** The forms of bundle.md, section 1. */
    enum Kind {
        ID,
        TEXT,
        INT,
        DATE,
        TIME,
        YES_NO,
        CODE,
        CODES,
        REF,
        REFS,
        PARTY,
        DUTY,
        DUTIES,
        PACKET,
        ANSWERS
    }

    static CellType of(Kind kind) {
        return new CellType(kind, null, null, Set.of());
    }

    static CellType code(String set, String... excluded) {
        return new CellType(Kind.CODE, set, null, Set.of(excluded));
    }

    static CellType codes(String set) {
        return new CellType(Kind.CODES, set, null, Set.of());
    }

    static CellType packet() {
        return new CellType(Kind.PACKET, "packet_field", null, Set.of());
    }

    static CellType answers() {
        return new CellType(Kind.ANSWERS, "survey_item", null, Set.of());
    }

    static CellType ref(Table target) {
        return new CellType(Kind.REF, null, target, Set.of());
    }

    static CellType refs(Table target) {
        return new CellType(Kind.REFS, null, target, Set.of());
    }
}
