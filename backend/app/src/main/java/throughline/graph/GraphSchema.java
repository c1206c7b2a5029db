package throughline.graph;

import java.util.List;
import java.util.Map;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;

/** The constraints and indexes of the graph, and the version of its form. */
public final class GraphSchema {

    /** The form of the graph that this version makes: one more with every change that older versions cannot read. */
    static final int VERSION = 1;

    private final Graph graph;
    private final CypherLibrary library;

    GraphSchema(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /**
     * Makes what is missing. Does nothing to a graph that has it all.
     *
     * @throws GraphUnavailableException if a later version made the graph
     */
    void apply() {
        int found = version();
        if (found > VERSION) {
            throw new GraphUnavailableException(
                    ("A later version of Throughline made this graph (form %d; this version reads %d):"
                                    + " use that version, or an empty database.")
                            .formatted(found, VERSION));
        }
        library.folder("schema").forEach(this::apply);
        if (found < VERSION) {
            graph.write(library.file("load", "mark-schema-version"), Map.of("version", VERSION));
        }
    }

    private int version() {
        List<Integer> versions =
                graph.read(library.file("queries", "schema-version"), Map.of(), row -> row.integerOrNull("version"));
        return versions.isEmpty() ? 0 : versions.get(0);
    }

    private void apply(CypherFile file) {
        graph.write(file, Map.of());
    }
}
