package throughline.api;

import graphql.relay.DefaultConnection;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;

/** A page of a list, as the connections of the schema show it. */
final class Page<T> extends DefaultConnection<T> {

    private final int totalCount;

    Page(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {
        super(edges, pageInfo);
        this.totalCount = totalCount;
    }

    /** The rows alone. */
    public List<T> getNodes() {
        return getEdges().stream().map(Edge::getNode).toList();
    }

    /** Rows on all pages together; 0 if nobody asked. */
    public int getTotalCount() {
        return totalCount;
    }
}
