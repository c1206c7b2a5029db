package throughline.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.graph.IdPages;
import throughline.graph.Parameters;
import throughline.graph.QueryFiles;

/** Reads messages, by id, by case and page by page. */
@Component
public final class MessageQueries {

    private final QueryFiles files;
    private final IdPages pages;

    MessageQueries(QueryFiles files) {
        this.files = files;
        this.pages = new IdPages(files, "message", List.of("messageIds", "caseIds", "victimIds", "aboutIds"));
    }

    /** Those of the messages that there are, in no order. */
    public List<Message> byIds(Collection<String> ids) {
        return files.read("messages", Map.of("messageIds", ids, "limit", ids.size()), Message::of);
    }

    /** The messages of cases, in no order. */
    public List<Message> ofCases(Collection<String> caseIds, int limit) {
        return files.read("messages", Map.of("caseIds", caseIds, "limit", limit), Message::of);
    }

    /** The ids of a page in order, from behind an id. */
    public List<String> page(@Nullable MessageFilter filter, String after, int limit) {
        return pages.page(parameters(filter), after, limit);
    }

    /** How many there are on all pages. */
    public int count(@Nullable MessageFilter filter) {
        return pages.count(parameters(filter));
    }

    private static Map<String, Object> parameters(@Nullable MessageFilter filter) {
        return Parameters.inMoments(Parameters.of(filter), "sentFrom", "sentTo", LondonDay.LONDON);
    }
}
