package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import throughline.Application;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;

/** Pages of a list of 122 cases: none lost, none twice, and as many questions to the database for many as for few. */
@SpringBootTest(classes = Application.class)
@Import(CountedStatements.class)
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class PagingIT {

    @Autowired
    private WebGraphQlHandler handler;

    @Autowired
    private CountedStatements statements;

    private WebGraphQlTester graphQl;

    @BeforeAll
    static void makeGraph(Graph graph) {
        TestGraph.make(graph, "two-cases");
        TestGraph.make(graph, "many-cases");
    }

    @BeforeEach
    void connect() {
        graphQl = WebGraphQlTester.builder(handler)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 61, 122, 500})
    void walksTheWholeListOnce(int first) {
        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = page(first, after);
            seen.addAll(page.path("cases.nodes[*].id").entityList(String.class).get());
            more = page.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get();
            page.path("cases.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(after != null);
            after = page.path("cases.pageInfo.endCursor").entity(String.class).get();
        }
        assertThat(seen).hasSize(122).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void answersAnEmptyPageBehindTheLastRow() {
        GraphQlTester.Response page = page(10, Cursor.of("cases", "ZZZ"));
        page.path("cases.nodes").entityList(String.class).hasSize(0);
        page.path("cases.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        page.path("cases.pageInfo.startCursor").valueIsNull();
    }

    @Test
    void asksAsOftenForManyRowsAsForFew() {
        assertThat(statementsForNested(100)).isEqualTo(statementsForNested(5)).isBetween(5, 40);
    }

    private int statementsForNested(int first) {
        statements.reset();
        graphQl.documentName("nested")
                .variable("first", first)
                .execute()
                .path("cases.nodes[*].id")
                .entityList(String.class)
                .hasSize(first);
        return statements.count();
    }

    private GraphQlTester.Response page(int first, @Nullable String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        return graphQl.documentName("page").variables(variables).execute();
    }
}
