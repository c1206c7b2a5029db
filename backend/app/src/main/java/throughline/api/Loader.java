package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * What is read once for all rows of a level of a query, whatever their number. Loaders of one level run beside each other.
 *
 * @param <V> what is found for one id
 */
record Loader<V>(String name) {

    /** What belongs to the id, as soon as it is read. */
    CompletableFuture<V> load(DataFetchingEnvironment environment, String id) {
        DataLoader<String, V> loader = environment.getDataLoader(name);
        return loader.load(id);
    }

    /** What belongs to each of the ids, without those that there are not. */
    CompletableFuture<List<V>> loadMany(DataFetchingEnvironment environment, List<String> ids) {
        DataLoader<String, V> loader = environment.getDataLoader(name);
        return loader.loadMany(ids)
                .thenApply(found -> found.stream().filter(one -> one != null).toList());
    }

    void register(BatchLoaderRegistry registry, Executor readers, Function<Set<String>, Map<String, V>> read) {
        registry.<String, V>forName(name)
                .registerMappedBatchLoader((ids, environment) ->
                        Mono.fromFuture(CompletableFuture.supplyAsync(() -> read.apply(ids), readers)));
    }

    /** Rows by their own id. */
    static <T> Map<String, T> byId(Collection<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
    }
}
