package throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pages of ids of one kind of node. A page that starts from cases, victims or the like is found from there (file
 * {@code NOUN-ids}); any other walks the index of ids (file {@code NOUN-page}). File {@code NOUN-count} counts both.
 *
 * @param noun what the file names begin with
 * @param starts the parameters that the nodes are found from
 */
public record IdPages(QueryFiles files, String noun, List<String> starts) {

    /** The ids of a page in order, from behind an id. */
    public List<String> page(Map<String, Object> filter, String after, int limit) {
        filter.put("after", after);
        filter.put("limit", limit);
        boolean everywhere = isEverywhere(filter);
        if (everywhere) {
            filter.keySet().removeAll(starts);
        }
        return files.read(noun + (everywhere ? "-page" : "-ids"), filter, row -> row.text("id"));
    }

    /** How many there are on all pages. */
    public int count(Map<String, Object> filter) {
        filter.put("everywhere", isEverywhere(filter));
        return files.count(noun + "-count", filter);
    }

    /** Whether nothing says what to start from. */
    public boolean isEverywhere(Map<String, Object> filter) {
        return starts.stream().map(filter::get).allMatch(Objects::isNull);
    }
}
