package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A field that leads from a row to others. There are hundreds of them in one answer, so it is called without the machinery of
 * a controller method; it still says what it returns, so that the schema can be checked against it.
 *
 * @param follow gives the rows, or a future of them
 */
record LinkField<S>(
        String description,
        Class<S> source,
        ResolvableType type,
        BiFunction<S, Supplier<DataFetchingEnvironment>, @Nullable Object> follow)
        implements LightDataFetcher<Object>, SelfDescribingDataFetcher<Object> {

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object from, Supplier<DataFetchingEnvironment> environment) {
        return follow.apply(source.cast(from), environment);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return follow.apply(source.cast(environment.getSource()), () -> environment);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ResolvableType getReturnType() {
        return type;
    }

    @Override
    public boolean usesDataLoader() {
        return true;
    }
}
