package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the whole schema file. */
final class SchemaTests {

    private final GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("../../schema.graphqls").toFile()));

    @Test
    void describesEverything() {
        List<GraphQLNamedSchemaElement> parts = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .<GraphQLNamedSchemaElement>flatMap(type -> Stream.concat(Stream.of(type), parts(type)))
                .toList();
        assertThat(parts).hasSizeGreaterThan(1000);
        assertThat(parts)
                .filteredOn(part ->
                        part.getDescription() == null || part.getDescription().isBlank())
                .extracting(GraphQLNamedSchemaElement::getName)
                .isEmpty();
    }

    @Test
    void pagesHaveFilterSizeAndCursor() {
        List<GraphQLFieldDefinition> pages =
                queries().filter(field -> typeOf(field).endsWith("Connection!")).toList();
        assertThat(pages).hasSizeGreaterThan(10).allSatisfy(page -> assertThat(page.getArguments())
                .extracting(GraphQLArgument::getName)
                .containsExactly("filter", "first", "after"));
    }

    @Test
    void otherListsHaveSizesUnlessTheyAreClosed() {
        assertThat(queries()
                        .filter(field -> typeOf(field).startsWith("["))
                        .filter(field -> field.getArgument("first") == null))
                .extracting(GraphQLFieldDefinition::getName)
                .containsExactly("reports", "vocabulary");
    }

    private Stream<GraphQLFieldDefinition> queries() {
        return schema.getQueryType().getFieldDefinitions().stream();
    }

    private static String typeOf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static Stream<GraphQLNamedSchemaElement> parts(GraphQLNamedSchemaElement type) {
        if (type instanceof GraphQLFieldsContainer object) {
            return object.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream().map(field -> field);
        }
        return type instanceof GraphQLEnumType words
                ? words.getValues().stream().map(value -> value)
                : Stream.empty();
    }
}
