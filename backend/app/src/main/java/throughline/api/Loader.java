package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What is read once for all rows of a level of a query, whatever their number. Loaders of one level run beside each other.
 *
 * @param <V> what is found for one id
 */
record Loader<V>(String name) {

    /** Rows that one loader reads at most for one level of a query. */
    static final int MAXIMUM_ROWS = 50_000;

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

    void register(BatchLoaderRegistry registry, Function<Set<String>, Map<String, V>> read) {
        registry.<String, V>forName(name)
                .registerMappedBatchLoader((ids, environment) ->
                        Mono.fromCallable(() -> read.apply(ids)).subscribeOn(Schedulers.boundedElastic()));
    }

    /** Rows by their own id. */
    static <T> Map<String, T> byId(Collection<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
    }

    /** A list for each id, empty where there are no rows. */
    static <T> Map<String, List<T>> grouped(
            Set<String> ids, List<T> rows, Function<T, @Nullable String> key, Comparator<T> order) {
        if (rows.size() >= MAXIMUM_ROWS) {
            throw new BadArgumentException(
                    "first: a page brings more than " + (MAXIMUM_ROWS - 1) + " rows with it; ask for a smaller page");
        }
        Map<String, List<T>> groups = new HashMap<>();
        rows.stream().sorted(order).forEach(row -> groups.computeIfAbsent(key.apply(row), one -> new ArrayList<>())
                .add(row));
        ids.forEach(id -> groups.putIfAbsent(id, List.of()));
        return groups;
    }
}
