package throughline;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** What a command needs: the database and the services on it, without the API. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
@ComponentScan({
    "throughline.graph",
    "throughline.load",
    "throughline.evaluation",
    "throughline.report",
    "throughline.publish"
})
class CommandApplication {}
