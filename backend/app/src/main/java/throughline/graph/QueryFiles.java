package throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherLibrary;

/** Runs the files of {@code cypher/queries} by name. */
@Component
public final class QueryFiles {

    private static final String FOLDER = "queries";

    private final Graph graph;
    private final CypherLibrary library;

    QueryFiles(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /** Every row of a file as a value. */
    public <T> List<T> read(String id, Map<String, ?> parameters, Function<Row, T> mapping) {
        return graph.readAtOnce(library.file(FOLDER, id), parameters, mapping);
    }

    /** The column {@code total} of the only row of a file. */
    public int count(String id, Map<String, ?> parameters) {
        return Math.toIntExact(read(id, parameters, row -> row.integer("total")).get(0));
    }
}
