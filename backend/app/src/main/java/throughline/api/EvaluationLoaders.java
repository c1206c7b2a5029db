package throughline.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import throughline.evaluation.BreakdownQueries;
import throughline.evaluation.FindingQueries;
import throughline.evaluation.ObligationLinks;
import throughline.evaluation.ObligationQueries;
import throughline.evaluation.StoredBreakdown;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredObligation;
import throughline.evaluation.StoredRule;

/** What is read in batches of the derived rows. */
@Component
final class EvaluationLoaders {

    static final Loader<StoredObligation> OBLIGATION = new Loader<>("obligation");
    static final Loader<StoredFinding> FINDING = new Loader<>("finding");
    static final Loader<StoredRule> RULE = new Loader<>("rule");
    static final Loader<ObligationLinks> LINKS_OF_OBLIGATION = new Loader<>("linksOfObligation");
    static final Loader<List<StoredObligation>> FOLLOWED_BY_OBLIGATION = new Loader<>("followedByObligation");
    static final Loader<List<StoredFinding>> FINDINGS_OF_OBLIGATION = new Loader<>("findingsOfObligation");
    static final Loader<List<StoredObligation>> OBLIGATIONS_OF_CASE = new Loader<>("obligationsOfCase");
    static final Loader<List<StoredFinding>> FINDINGS_OF_CASE = new Loader<>("findingsOfCase");
    static final Loader<List<StoredBreakdown>> BREAKDOWNS_OF_CASE = new Loader<>("breakdownsOfCase");

    private static final int LIMIT = Loader.MAXIMUM_ROWS;

    EvaluationLoaders(
            BatchLoaderRegistry registry,
            ObligationQueries obligations,
            FindingQueries findings,
            BreakdownQueries breakdowns) {
        registerById(registry, obligations, findings);
        registerOfObligation(registry, obligations, findings);
        registerOfCase(registry, obligations, findings, breakdowns);
    }

    private static void registerById(
            BatchLoaderRegistry registry, ObligationQueries obligations, FindingQueries findings) {
        OBLIGATION.register(registry, ids -> Loader.byId(obligations.byIds(ids), StoredObligation::id));
        FINDING.register(registry, ids -> Loader.byId(findings.byIds(ids), StoredFinding::id));
        RULE.register(registry, ids -> Loader.byId(findings.rules(), StoredRule::id));
        LINKS_OF_OBLIGATION.register(registry, ids -> Loader.byId(obligations.links(ids), ObligationLinks::id));
    }

    private static void registerOfObligation(
            BatchLoaderRegistry registry, ObligationQueries obligations, FindingQueries findings) {
        FOLLOWED_BY_OBLIGATION.register(registry, ids -> {
            List<ObligationLinks> links = obligations.links(ids);
            Set<String> wanted = all(links, ObligationLinks::followsIds);
            Map<String, StoredObligation> rows = Loader.byId(obligations.byIds(wanted), StoredObligation::id);
            return spread(ids, links, ObligationLinks::followsIds, rows);
        });
        FINDINGS_OF_OBLIGATION.register(registry, ids -> {
            List<ObligationLinks> links = obligations.links(ids);
            Set<String> wanted = all(links, ObligationLinks::findingIds);
            Map<String, StoredFinding> rows = Loader.byId(findings.byIds(wanted), StoredFinding::id);
            return spread(ids, links, ObligationLinks::findingIds, rows);
        });
    }

    private static void registerOfCase(
            BatchLoaderRegistry registry,
            ObligationQueries obligations,
            FindingQueries findings,
            BreakdownQueries breakdowns) {
        OBLIGATIONS_OF_CASE.register(
                registry,
                ids -> Loader.grouped(
                        ids,
                        obligations.ofCases(ids, LIMIT),
                        StoredObligation::caseId,
                        Comparator.comparing(StoredObligation::id)));
        FINDINGS_OF_CASE.register(
                registry,
                ids -> Loader.grouped(
                        ids,
                        findings.ofCases(ids, LIMIT),
                        StoredFinding::caseId,
                        Comparator.comparing(StoredFinding::id)));
        BREAKDOWNS_OF_CASE.register(
                registry,
                ids -> Loader.grouped(
                        ids,
                        breakdowns.ofCases(ids, LIMIT),
                        StoredBreakdown::caseId,
                        Comparator.comparing(StoredBreakdown::id)));
    }

    private static Set<String> all(List<ObligationLinks> links, Function<ObligationLinks, List<String>> ids) {
        return links.stream().map(ids).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static <T> Map<String, List<T>> spread(
            Set<String> ids,
            List<ObligationLinks> links,
            Function<ObligationLinks, List<String>> linked,
            Map<String, T> rows) {
        Map<String, List<T>> spread = new HashMap<>();
        links.forEach(link -> spread.put(
                link.id(),
                linked.apply(link).stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .toList()));
        ids.forEach(id -> spread.putIfAbsent(id, List.of()));
        return spread;
    }
}
