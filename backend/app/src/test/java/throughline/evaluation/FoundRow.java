package throughline.evaluation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import throughline.graph.Row;

/** A finding as a test sees it. */
record FoundRow(String key, String caseId, String failure, Instant at, String detail, List<String> involved) {

    static FoundRow of(Row row) {
        return new FoundRow(
                row.text("key"),
                row.text("caseId"),
                row.text("failure"),
                row.instantOrNull("at"),
                row.text("detail"),
                row.texts("involved"));
    }

    /** Every id that it names. */
    Set<String> named() {
        Set<String> named = new LinkedHashSet<>(List.of(key, caseId));
        named.addAll(List.of(key.split(":")));
        involved.forEach(one -> named.add(one.substring(one.indexOf(' ') + 1)));
        return named;
    }
}
