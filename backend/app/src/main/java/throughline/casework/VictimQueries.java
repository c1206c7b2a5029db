package throughline.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads victims, by id and page by page. */
@Component
public final class VictimQueries {

    private final VictimRepository repository;
    private final QueryFiles files;

    VictimQueries(VictimRepository repository, QueryFiles files) {
        this.repository = repository;
        this.files = files;
    }

    /** Those of the victims that there are, in no order. */
    public List<Victim> byIds(Collection<String> ids) {
        return repository.findByIdIn(ids);
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable VictimFilter filter, String after, int limit) {
        Map<String, Object> parameters = Parameters.of(filter);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return files.read("victim-page", parameters, row -> row.text("id"));
    }

    /** How many there are on all pages. */
    public int count(@Nullable VictimFilter filter) {
        return files.count("victim-count", Parameters.of(filter));
    }
}
