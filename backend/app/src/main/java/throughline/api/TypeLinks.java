package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import throughline.casework.Act;
import throughline.casework.Party;

/**
 * The fields of a type of the schema that lead to other rows.
 *
 * @param <S> the class of the rows that they lead from
 */
final class TypeLinks<S> {

    private final String type;
    private final Class<S> source;
    private final Map<String, LinkField<S>> fields = new LinkedHashMap<>();

    private TypeLinks(String type, Class<S> source) {
        this.type = type;
        this.source = source;
    }

    /** The label and the id of a node, out of what a row has to say where it is. */
    record Node(String label, String id) {}

    static <S> TypeLinks<S> of(String type, Class<S> source) {
        return new TypeLinks<>(type, source);
    }

    /** A field that leads to one row or none. */
    <T> TypeLinks<S> one(String field, Target<T> target, Function<S, @Nullable String> id) {
        return add(field, ResolvableType.forClass(target.type()), (row, environment) -> {
            String named = id.apply(row);
            return named == null ? null : target.follow(named, environment.get());
        });
    }

    /** A field that leads to rows in the order of their ids. */
    <T> TypeLinks<S> many(String field, Target<T> target, Function<S, List<String>> ids) {
        return add(field, listOf(target.type()), (row, environment) -> {
            List<String> named = ids.apply(row);
            return named.isEmpty() ? named : target.followAll(named, environment.get());
        });
    }

    /** A field that leads to an agency, an officer, a victim or nobody. */
    TypeLinks<S> party(String field, Function<S, @Nullable Node> party) {
        return add(field, ResolvableType.forClass(Party.class), (row, environment) -> {
            Node named = party.apply(row);
            return named == null ? null : Target.party(named.label()).follow(named.id(), environment.get());
        });
    }

    /** A field that leads to agencies, officers and victims. */
    TypeLinks<S> parties(String field, Function<S, List<Node>> parties) {
        return add(
                field,
                listOf(Party.class),
                (row, environment) -> Target.all(parties.apply(row).stream()
                        .map(named -> Target.party(named.label()).follow(named.id(), environment.get()))
                        .toList()));
    }

    /** A field that leads to a message, an event or nothing. */
    TypeLinks<S> act(String field, Function<S, @Nullable Node> act) {
        return add(field, ResolvableType.forClass(Act.class), (row, environment) -> {
            Node named = act.apply(row);
            if (named == null) {
                return null;
            }
            Target<?> target = named.label().equals("Event") ? Target.EVENT : Target.MESSAGE;
            return target.follow(named.id(), environment.get());
        });
    }

    /** A field with a list that is read as a whole. */
    <T> TypeLinks<S> list(
            String field, Class<T> rows, BiFunction<S, DataFetchingEnvironment, CompletableFuture<List<T>>> read) {
        return add(field, listOf(rows), (row, environment) -> read.apply(row, environment.get()));
    }

    /** A field whose value is at hand. */
    <T> TypeLinks<S> value(String field, Class<T> of, Function<S, @Nullable T> value) {
        return add(field, ResolvableType.forClass(of), (row, environment) -> value.apply(row));
    }

    /** A field whose list of values is at hand. */
    <T> TypeLinks<S> values(String field, Class<T> of, Function<S, List<T>> values) {
        return add(field, listOf(of), (row, environment) -> values.apply(row));
    }

    void into(RuntimeWiring.Builder wiring) {
        wiring.type(type, builder -> {
            fields.forEach(builder::dataFetcher);
            return builder;
        });
    }

    private TypeLinks<S> add(
            String field,
            ResolvableType result,
            BiFunction<S, Supplier<DataFetchingEnvironment>, @Nullable Object> follow) {
        fields.put(field, new LinkField<>(type + "." + field, source, result, follow));
        return this;
    }

    private static ResolvableType listOf(Class<?> rows) {
        return ResolvableType.forClassWithGenerics(List.class, rows);
    }
}
