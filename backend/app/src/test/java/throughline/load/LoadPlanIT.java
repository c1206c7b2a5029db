package throughline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.graph.QueryPlan;

/** Every lookup of a load goes through an index. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class LoadPlanIT {

    private final Graph graph;

    LoadPlanIT(Graph graph) {
        this.graph = graph;
    }

    static Stream<String> files() {
        return CypherLibrary.ofProduct().folder("load").stream().map(CypherFile::id);
    }

    @ParameterizedTest
    @MethodSource("files")
    void looksUpByIndexOnly(String id) {
        CypherFile file = CypherLibrary.ofProduct().file("load", id);
        QueryPlan plan = graph.explain(file, Map.of());
        List<String> scans = plan.operators().stream()
                .filter(operator -> operator.contains("Scan"))
                .toList();
        assertThat(scans).as(String.join(" ", plan.operators())).isEmpty();
    }
}
