package throughline.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads referral paths, one by one and by their route. */
@Component
public final class ReferralPathQueries {

    private final QueryFiles files;
    private final IdPages pages;

    ReferralPathQueries(QueryFiles files) {
        this.files = files;
        this.pages = new IdPages(files, "referral-path", List.of("victimIds", "caseIds"));
    }

    /** Paths by the id of their last referral, in the order of the ids. */
    public List<ReferralPath> byIds(Collection<String> ids) {
        return files.read("referral-paths", Map.of("pathIds", ids), ReferralPath::of);
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable ReferralPathFilter filter, String after, int limit) {
        return pages.page(Parameters.of(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable ReferralPathFilter filter) {
        return pages.count(Parameters.of(filter));
    }

    /**
     * Paths with the same route taken together, the most frequent first.
     *
     * @param deadEnds outcomes that are dead ends
     * @param byKind whether a route names kinds of agency, not agencies
     */
    public List<ReferralVariant> variants(
            @Nullable ReferralPathFilter filter, Collection<String> deadEnds, boolean byKind, int limit) {
        Map<String, Object> parameters = Parameters.of(filter);
        parameters.put("deadEnds", deadEnds);
        parameters.put("byKind", byKind);
        parameters.put("limit", limit);
        return files.read("referral-variants", parameters, ReferralVariant::of);
    }
}
