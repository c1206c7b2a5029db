package throughline.graph;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import throughline.cypher.CypherLibrary;

/** The graph as a bean: nobody gets it before its schema is there. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    CypherLibrary cypherLibrary() {
        return CypherLibrary.ofProduct();
    }

    @Bean
    Graph graph(Driver driver, CypherLibrary library, @Value("${spring.data.neo4j.database:#{null}}") String database) {
        Graph graph = new Graph(driver, database);
        new GraphSchema(graph, library).apply();
        return graph;
    }

    /** Spring Data reads see what the graph wrote before. */
    @Bean
    Neo4jBookmarkManager neo4jBookmarkManager(Driver driver) {
        return Neo4jBookmarkManager.create(
                () -> driver.executableQueryBookmarkManager().getBookmarks());
    }
}
