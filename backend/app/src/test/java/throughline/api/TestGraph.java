package throughline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import throughline.cypher.CypherFile;
import throughline.graph.Graph;

/** Small graphs in the form that a load and an evaluation leave behind, written down as one statement each. */
final class TestGraph {

    private TestGraph() {}

    /** Makes the graph of a file under {@code api/} of the test resources. */
    static void make(Graph graph, String name) {
        graph.write(new CypherFile(name, "test", Map.of(), List.of(), text(name)), Map.of());
    }

    private static String text(String name) {
        try (InputStream in = TestGraph.class.getResourceAsStream("/api/" + name + ".cypher")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
