package throughline.api;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The pages over the real schema with answers from a file, so that they can be tested without a database. */
@EnableAutoConfiguration(
        exclude = {
            DataNeo4jAutoConfiguration.class,
            DataNeo4jRepositoriesAutoConfiguration.class,
            GraphQlAutoConfiguration.class,
            Neo4jAutoConfiguration.class
        })
@Import(PageConfiguration.class)
final class CannedApi {

    @Bean
    RouterFunction<ServerResponse> graphql(JsonMapper json) throws IOException {
        GraphQL graphql = GraphQL.newGraphQL(schema()).build();
        Object answers = json.readValue(open("pages/canned-answers.json"), Object.class);
        return route().POST("/graphql", request -> {
                    Map<String, Object> asked = request.body(new ParameterizedTypeReference<>() {});
                    var result = graphql.execute(input(asked, answers)).toSpecification();
                    return ServerResponse.ok().body(result);
                })
                .build();
    }

    @SuppressWarnings("unchecked")
    private static ExecutionInput input(Map<String, Object> asked, Object answers) {
        return ExecutionInput.newExecutionInput((String) asked.get("query"))
                .operationName((String) asked.get("operationName"))
                .variables((Map<String, Object>) asked.getOrDefault("variables", Map.of()))
                .root(answers)
                .build();
    }

    private static GraphQLSchema schema() throws IOException {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .wiringFactory(new TypeByName())
                .build();
        return new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(open("graphql/schema.graphqls")), wiring);
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource(name).getInputStream();
    }

    private static final class TypeByName implements WiringFactory {

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return found -> found.getSchema().getObjectType((String) ((Map<?, ?>) found.getObject()).get("__typename"));
        }
    }
}
