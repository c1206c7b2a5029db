package throughline.api;

import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which list is asked for. Lists are in the order of their ids, or of keys of their own.
 *
 * @param list the name of the field
 * @param after the id or key after which the page begins; empty for the first page
 * @param counted whether the number of all rows is asked for
 */
record PageRequest(String list, int first, String after, boolean counted) {

    static final int MAXIMUM = 500;
    static final int DEFAULT = 50;

    /** Reads the arguments {@code first} and {@code after}. */
    static PageRequest of(DataFetchingEnvironment environment) {
        String list = environment.getFieldDefinition().getName();
        String cursor = environment.getArgument("after");
        return new PageRequest(
                list,
                first(environment),
                cursor == null ? "" : Cursor.idOf(list, cursor),
                environment.getSelectionSet().contains("totalCount"));
    }

    /** Reads the argument {@code first}: rows at most. */
    static int first(DataFetchingEnvironment environment) {
        Integer first = environment.getArgument("first");
        if (first == null) {
            return DEFAULT;
        }
        if (first < 1 || first > MAXIMUM) {
            throw new BadArgumentException("first", "a whole number from 1 to " + MAXIMUM, first);
        }
        return first;
    }

    /**
     * Reads the page.
     *
     * @param ids the ids behind one, at most so many
     * @param rows the rows of ids, in any order
     * @param total the number of all rows
     */
    <T> Page<T> read(
            BiFunction<String, Integer, List<String>> ids,
            Function<Collection<String>, List<T>> rows,
            Function<T, String> id,
            IntSupplier total) {
        List<String> found = ids.apply(after, first + 1);
        List<String> page = found.subList(0, Math.min(first, found.size()));
        Map<String, T> byId = page.isEmpty()
                ? Map.of()
                : rows.apply(page).stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
        List<T> inOrder = page.stream().map(byId::get).filter(Objects::nonNull).toList();
        return page(inOrder, id, found.size() > first, total);
    }

    /**
     * Reads the page of a list that has an order of its own.
     *
     * @param rows the rows behind a key, at most so many
     * @param key what the list is ordered by, different for every row
     * @param total the number of all rows
     */
    <T> Page<T> readByKey(BiFunction<String, Integer, List<T>> rows, Function<T, String> key, IntSupplier total) {
        List<T> found = rows.apply(after, first + 1);
        return page(found.subList(0, Math.min(first, found.size())), key, found.size() > first, total);
    }

    /** Cuts the page out of a list that is all at hand. */
    <T> Page<T> cut(Collection<T> all, Function<T, String> id) {
        Map<String, T> byId = all.stream().collect(Collectors.toMap(id, Function.identity()));
        List<String> ids = byId.keySet().stream()
                .sorted()
                .filter(one -> one.compareTo(after) > 0)
                .toList();
        List<T> page = ids.stream().limit(first).map(byId::get).toList();
        return page(page, id, ids.size() > first, byId::size);
    }

    private <T> Page<T> page(List<T> rows, Function<T, String> id, boolean more, IntSupplier total) {
        UnaryOperator<String> cursor = one -> Cursor.of(list, one);
        List<Edge<T>> edges =
                rows.stream().map(row -> edge(row, cursor.apply(id.apply(row)))).toList();
        DefaultPageInfo info = new DefaultPageInfo(
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor(),
                !after.isEmpty(),
                more);
        return new Page<>(edges, info, counted ? total.getAsInt() : 0);
    }

    private static <T> Edge<T> edge(T row, @Nullable String cursor) {
        return new DefaultEdge<>(row, new DefaultConnectionCursor(cursor));
    }
}
