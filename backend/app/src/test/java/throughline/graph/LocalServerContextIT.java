package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

final class LocalServerContextIT {

    @TempDir
    Path data;

    @Configuration(proxyBeanMethods = false)
    @Import({GraphConfiguration.class, LocalServerConfiguration.class})
    @ImportAutoConfiguration({Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class})
    static class Application {}

    @Test
    void startsBeforeTheDriverAndStopsAfterIt() {
        ConfigurableApplicationContext context = run();
        ProcessHandle server = ProcessHandle.of(
                        context.getBean(LocalServer.class).pid().orElseThrow())
                .orElseThrow();
        assertThat(context.getBean(Neo4jClient.class)
                        .query("MATCH (schema:Schema) RETURN schema.version")
                        .fetchAs(Integer.class)
                        .all())
                .isEqualTo(List.of(GraphSchema.VERSION));
        assertThat(server.isAlive()).isTrue();
        context.close();
        assertThat(server.isAlive()).isFalse();
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--spring.neo4j.uri=", "--throughline.data-dir=" + data);
    }
}
