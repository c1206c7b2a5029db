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

    private static final String WAIVER_IDS = "waiverIds";

    private final QueryFiles files;
    private final IdPages pages;

    FindingQueries(QueryFiles files) {
        this.files = files;
        this.pages = pagesOf(files);
    }

    static IdPages pagesOf(QueryFiles files) {
        return new IdPages(
                files, "finding", List.of("findingIds", "caseIds", "victimIds", "obligationIds", WAIVER_IDS));
    }

    /** Lets waived findings be found from the waivers, which are few, where nothing else says what to start from. */
    static Map<String, Object> fromWaivers(QueryFiles files, IdPages pages, Map<String, Object> parameters) {
        if (Boolean.TRUE.equals(parameters.get("waived")) && pages.isEverywhere(parameters)) {
            parameters.put(WAIVER_IDS, files.read("waivers", Map.of(), row -> row.text("id")));
        }
        return parameters;
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable FindingFilter filter, String after, int limit) {
        return pages.page(fromWaivers(files, pages, parameters(filter)), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable FindingFilter filter) {
        return pages.count(fromWaivers(files, pages, parameters(filter)));
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
