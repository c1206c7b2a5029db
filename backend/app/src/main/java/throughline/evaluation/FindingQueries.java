package throughline.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.duty.WorkingDays;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads findings page by page. */
@Component
public final class FindingQueries {

    private final QueryFiles files;
    private final IdPages pages;

    FindingQueries(QueryFiles files) {
        this.files = files;
        this.pages = pagesOf(files);
    }

    static IdPages pagesOf(QueryFiles files) {
        return new IdPages(files, "finding", List.of("findingIds", "caseIds", "victimIds", "obligationIds"));
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable FindingFilter filter, String after, int limit) {
        return pages.page(parameters(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable FindingFilter filter) {
        return pages.count(parameters(filter));
    }

    /** The rules of the last evaluation, by id. */
    public List<StoredRule> rules() {
        return files.read("rules", Map.of(), StoredRule::of);
    }

    private static Map<String, Object> parameters(@Nullable FindingFilter filter) {
        Map<String, Object> parameters = Parameters.inMoments(Parameters.of(filter), "from", "to", WorkingDays.LONDON);
        if (filter != null && filter.severities() != null) {
            parameters.put(
                    "severities",
                    filter.severities().stream().map(FindingQueries::lowerCase).toList());
        }
        return parameters;
    }

    /** Rule files write the severity in lower case. */
    private static String lowerCase(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
