package throughline.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import throughline.evaluation.DerivedKind;
import throughline.evaluation.DerivedQueries;
import throughline.evaluation.DerivedRow;
import throughline.evaluation.FindingQueries;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredObligation;
import throughline.evaluation.StoredRule;
import throughline.evaluation.StoredWaiver;
import throughline.evaluation.WaiverStore;

/** What is read in batches of the derived rows. */
@Component
final class EvaluationLoaders {

    static final Loader<StoredObligation> OBLIGATION = new Loader<>("obligation");
    static final Loader<StoredRule> RULE = new Loader<>("rule");
    static final Loader<StoredWaiver> WAIVER = new Loader<>("waiver");
    static final Loader<List<StoredFinding>> FINDINGS_OF_OBLIGATION = new Loader<>("findingsOfObligation");
    static final CaseLoader<DerivedKind, DerivedRow> OF_CASE = new CaseLoader<>("derivedOfCase", DerivedKind.class);

    private final DerivedQueries derived;

    EvaluationLoaders(
            BatchLoaderRegistry registry,
            @Qualifier("readers") Executor readers,
            DerivedQueries derived,
            FindingQueries findings,
            WaiverStore waivers) {
        this.derived = derived;
        OBLIGATION.register(registry, readers, ids -> Loader.byId(derived.obligations(ids), StoredObligation::id));
        RULE.register(registry, readers, ids -> Loader.byId(findings.rules(), StoredRule::id));
        WAIVER.register(registry, readers, ids -> Loader.byId(waivers.waivers(), StoredWaiver::id));
        FINDINGS_OF_OBLIGATION.register(registry, readers, this::findings);
        OF_CASE.register(registry, readers, this::ofCases, Comparator.comparing(DerivedRow::id));
    }

    private Map<String, List<StoredFinding>> findings(Set<String> obligationIds) {
        Map<String, List<String>> ids = derived.findingIds(obligationIds);
        Set<String> all = ids.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, StoredFinding> rows = Loader.byId(derived.findings(all), StoredFinding::id);
        Map<String, List<StoredFinding>> findings = new HashMap<>();
        obligationIds.forEach(id -> findings.put(
                id, ids.getOrDefault(id, List.of()).stream().map(rows::get).toList()));
        return findings;
    }

    private List<CaseLoader.Entry<DerivedKind, DerivedRow>> ofCases(
            Collection<DerivedKind> kinds, Collection<String> caseIds, int limit) {
        return derived.ofCases(kinds, caseIds, limit).stream()
                .map(row -> new CaseLoader.Entry<>(new CaseLoader.Key<>(row.caseId(), DerivedKind.of(row)), row))
                .toList();
    }
}
