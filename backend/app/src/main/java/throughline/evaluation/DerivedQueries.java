package throughline.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import throughline.graph.NodeRow;
import throughline.graph.QueryFiles;

/** Reads what evaluations left: by id, and all of a case in one statement. */
@Component
public final class DerivedQueries {

    private final QueryFiles files;

    DerivedQueries(QueryFiles files) {
        this.files = files;
    }

    /** Obligations by id, in no order. */
    public List<StoredObligation> obligations(Collection<String> ids) {
        return read(DerivedKind.OBLIGATION, ids).stream()
                .map(StoredObligation.class::cast)
                .toList();
    }

    /** Findings by id, in no order. */
    public List<StoredFinding> findings(Collection<String> ids) {
        return read(DerivedKind.FINDING, ids).stream()
                .map(StoredFinding.class::cast)
                .toList();
    }

    /** Breakdowns by id, in no order. */
    public List<StoredBreakdown> breakdowns(Collection<String> ids) {
        return read(DerivedKind.BREAKDOWN, ids).stream()
                .map(StoredBreakdown.class::cast)
                .toList();
    }

    /** Rows of cases, in no order. */
    public List<DerivedRow> ofCases(Collection<DerivedKind> kinds, Collection<String> caseIds, int limit) {
        List<String> labels = kinds.stream().map(DerivedKind::label).toList();
        return files.read(
                "derived-of-cases",
                Map.of("labels", labels, "caseIds", caseIds, "limit", limit),
                row -> DerivedRow.of(NodeRow.of(row)));
    }

    /** The ids of the findings about each obligation that has some, in order. */
    public Map<String, List<String>> findingIds(Collection<String> obligationIds) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        files.read(
                        "obligation-findings",
                        Map.of("obligationIds", obligationIds),
                        row -> Map.entry(row.text("obligationId"), row.text("findingId")))
                .forEach(pair -> ids.computeIfAbsent(pair.getKey(), id -> new ArrayList<>())
                        .add(pair.getValue()));
        return ids;
    }

    private List<DerivedRow> read(DerivedKind kind, Collection<String> ids) {
        return files.read("derived", Map.of("label", kind.label(), "ids", ids), row -> DerivedRow.of(NodeRow.of(row)));
    }
}
