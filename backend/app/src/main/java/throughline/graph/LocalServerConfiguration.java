package throughline.graph;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without an address of a database, the application runs its own: the driver comes up after it and goes before it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
@EnableConfigurationProperties(LocalServerSettings.class)
class LocalServerConfiguration {

    @Bean(destroyMethod = "close")
    LocalServer localServer(LocalServerSettings settings) {
        return LocalServer.start(settings);
    }

    @Bean
    Neo4jConnectionDetails localConnection(LocalServer server) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return server.uri();
            }
        };
    }
}
