package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;

@ExtendWith(Neo4jExtension.class)
final class GraphSchemaIT {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();
    private static final CypherFile VERSIONS = file("MATCH (schema:Schema) RETURN schema.version AS version");

    private final Graph graph;
    private final GraphSchema schema;

    GraphSchemaIT(Graph graph) {
        this.graph = graph;
        this.schema = new GraphSchema(graph, LIBRARY);
    }

    @Test
    void makesOneConstraintOrIndexPerFile() {
        schema.apply();
        CypherFile count = file("SHOW INDEXES YIELD type, name WHERE type <> 'LOOKUP' RETURN name");
        assertThat(graph.read(count, Map.of(), row -> row.text("name")))
                .hasSameSizeAs(LIBRARY.folder("schema"))
                .contains("caseId", "dayDate", "obligationState");
    }

    @Test
    void changesNothingTheSecondTime() {
        schema.apply();
        schema.apply();
        assertThat(LIBRARY.folder("schema"))
                .allSatisfy(file -> assertThat(graph.write(file, Map.of())).isEqualTo(WriteCounts.NONE));
        assertThat(versions()).containsExactly(GraphSchema.VERSION);
    }

    @Test
    void refusesTheGraphOfALaterVersion() {
        graph.write(LIBRARY.file("load", "mark-schema-version"), Map.of("version", GraphSchema.VERSION + 1));
        assertThatThrownBy(schema::apply)
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessage("A later version of Throughline made this graph (form 2; this version reads 1):"
                        + " use that version, or an empty database.");
        assertThat(versions()).containsExactly(GraphSchema.VERSION + 1);
    }

    private List<Integer> versions() {
        return graph.read(VERSIONS, Map.of(), row -> row.integerOrNull("version"));
    }

    private static CypherFile file(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }
}
