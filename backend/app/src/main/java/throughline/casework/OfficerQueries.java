package throughline.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads officers, by id and page by page. */
@Component
public final class OfficerQueries {

    private final OfficerRepository repository;
    private final QueryFiles files;

    OfficerQueries(OfficerRepository repository, QueryFiles files) {
        this.repository = repository;
        this.files = files;
    }

    /** Those of the officers that there are, in no order. */
    public List<Officer> byIds(Collection<String> ids) {
        return repository.findByIdIn(ids);
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable OfficerFilter filter, String after, int limit) {
        Map<String, Object> parameters = Parameters.of(filter);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return files.read("officer-page", parameters, row -> row.text("id"));
    }

    /** How many there are on all pages. */
    public int count(@Nullable OfficerFilter filter) {
        return files.count("officer-count", Parameters.of(filter));
    }

    /** When the officers worked elsewhere, earliest first. */
    public List<Posting> postings(Collection<String> officerIds) {
        return files.read("postings", Map.of("officerIds", officerIds), Posting::of);
    }
}
