package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * Lists of rows of cases, read in one statement for all cases and all kinds that a level of a query asks for.
 *
 * @param <K> the kinds
 * @param <T> what the rows of all kinds have in common
 */
record CaseLoader<K extends Enum<K>, T>(String name, Class<K> kinds) {

    /** Rows that are read at most for one level of a query. */
    static final int MAXIMUM_ROWS = 50_000;

    /** Rows of one kind of one case. */
    record Key<K>(String caseId, K kind) {}

    /** A row, where it belongs. */
    record Entry<K, T>(Key<K> key, T row) {}

    /** Reads the rows of some kinds of cases, at most so many. */
    interface Reader<K, T> {
        List<Entry<K, T>> read(Collection<K> kinds, Collection<String> caseIds, int limit);
    }

    /** The rows of a kind of a case in order, as soon as they are read; they are all of the class. */
    <R extends T> CompletableFuture<List<R>> load(
            DataFetchingEnvironment environment, String caseId, K kind, Class<R> rows) {
        DataLoader<Key<K>, List<T>> loader = environment.getDataLoader(name);
        return loader.load(new Key<>(caseId, kind))
                .thenApply(found -> found.stream().map(rows::cast).toList());
    }

    /** Has rows read that are asked for one level down, so that they come with this one. */
    void ask(DataFetchingEnvironment environment, String caseId, K kind) {
        DataLoader<Key<K>, List<T>> loader = environment.getDataLoader(name);
        loader.load(new Key<>(caseId, kind));
    }

    void register(BatchLoaderRegistry registry, Executor readers, Reader<K, T> reader, Comparator<T> order) {
        registry.<Key<K>, List<T>>forName(name)
                .registerMappedBatchLoader((keys, environment) ->
                        Mono.fromFuture(CompletableFuture.supplyAsync(() -> read(keys, reader, order), readers)));
    }

    private Map<Key<K>, List<T>> read(Set<Key<K>> keys, Reader<K, T> reader, Comparator<T> order) {
        Set<K> wanted = EnumSet.noneOf(kinds);
        keys.forEach(key -> wanted.add(key.kind()));
        Set<String> caseIds = keys.stream().map(Key::caseId).collect(Collectors.toSet());
        List<Entry<K, T>> rows = reader.read(wanted, caseIds, MAXIMUM_ROWS);
        if (rows.size() >= MAXIMUM_ROWS) {
            throw new BadArgumentException(
                    "first: a page brings more than " + (MAXIMUM_ROWS - 1) + " rows with it; ask for a smaller page");
        }
        Map<Key<K>, List<T>> lists = new HashMap<>();
        keys.forEach(key -> lists.put(key, new ArrayList<>()));
        rows.stream().filter(row -> lists.containsKey(row.key())).forEach(row -> lists.get(row.key())
                .add(row.row()));
        lists.values().forEach(list -> list.sort(order));
        return lists;
    }
}
