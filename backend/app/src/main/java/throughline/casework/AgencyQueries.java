package throughline.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads agencies, by id and page by page. */
@Component
public final class AgencyQueries {

    private final AgencyRepository repository;
    private final QueryFiles files;

    AgencyQueries(AgencyRepository repository, QueryFiles files) {
        this.repository = repository;
        this.files = files;
    }

    /** Those of the agencies that there are, in no order. */
    public List<Agency> byIds(Collection<String> ids) {
        return repository.findByIdIn(ids);
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable AgencyFilter filter, String after, int limit) {
        Map<String, Object> parameters = Parameters.of(filter);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return files.read("agency-page", parameters, row -> row.text("id"));
    }

    /** How many there are on all pages. */
    public int count(@Nullable AgencyFilter filter) {
        return files.count("agency-count", Parameters.of(filter));
    }

    /** What the agencies are part of and whom they serve. */
    public List<AgencyLinks> links(Collection<String> agencyIds) {
        return files.read("agency-links", Map.of("agencyIds", agencyIds), AgencyLinks::of);
    }
}
