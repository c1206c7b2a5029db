package throughline.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a result: values by column, in plain Java types. A column that the result lacks is an error. */
public final class Row {

    private final Map<String, Object> values;

    private Row(Map<String, Object> values) {
        this.values = values;
    }

    /** A row of such values, for example from a map that a result holds. */
    public static Row of(Map<String, ?> values) {
        return new Row(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /** A row of values that nobody else holds. */
    static Row holding(Map<String, Object> values) {
        return new Row(values);
    }

    /** The columns in the order of the result. */
    public List<String> columns() {
        return List.copyOf(values.keySet());
    }

    /** Whether there is no value. */
    public boolean isNull(String column) {
        return value(column) == null;
    }

    /** The value as it is: text, whole or decimal number, truth value, day, instant, list, map or nothing. */
    public @Nullable Object value(String column) {
        if (!values.containsKey(column)) {
            throw new GraphException("The result has no column '" + column + "', only " + columns());
        }
        return values.get(column);
    }

    /** A text that is there. */
    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return as(column, String.class);
    }

    /** A whole number that is there. */
    public long integer(String column) {
        return present(column, as(column, Long.class));
    }

    public @Nullable Integer integerOrNull(String column) {
        Long value = as(column, Long.class);
        return value == null ? null : Math.toIntExact(value);
    }

    public @Nullable Boolean booleanOrNull(String column) {
        return as(column, Boolean.class);
    }

    /** A number, whole or not. */
    public @Nullable Double decimalOrNull(String column) {
        Number value = as(column, Number.class);
        return value == null ? null : value.doubleValue();
    }

    public @Nullable Instant instantOrNull(String column) {
        return as(column, Instant.class);
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return as(column, LocalDate.class);
    }

    /** The texts of a list; none if there is no list. */
    public List<String> texts(String column) {
        return items(column, String.class);
    }

    /** The maps of a list, each as a row; none if there is no list. */
    public List<Row> rows(String column) {
        List<Row> rows = new ArrayList<>();
        for (Map<?, ?> map : items(column, Map.class)) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put((String) key, value));
            rows.add(new Row(copy));
        }
        return rows;
    }

    private <T> List<T> items(String column, Class<T> type) {
        List<?> list = as(column, List.class);
        List<T> items = new ArrayList<>();
        for (Object item : list == null ? List.of() : list) {
            items.add(cast(column, item, type));
        }
        return items;
    }

    private <T> @Nullable T as(String column, Class<T> type) {
        Object value = value(column);
        return value == null ? null : cast(column, value, type);
    }

    private static <T> T cast(String column, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new GraphException("The column '%s' holds %s, not %s"
                    .formatted(
                            column,
                            value == null ? "nothing" : value.getClass().getSimpleName(),
                            type.getSimpleName()));
        }
        return type.cast(value);
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new GraphException("The column '" + column + "' holds nothing");
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && row.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
