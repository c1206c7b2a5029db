package throughline.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Plain Java values to those of the driver and back. Instants travel as zoned date-times at offset zero. */
final class DriverValues {

    private static final TypeSystem TYPES = TypeSystem.getDefault();

    private DriverValues() {}

    static Map<String, Object> parameters(Map<String, ?> values) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((name, value) -> parameters.put(name, parameter(value)));
        return parameters;
    }

    static Row row(Record result) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String column : result.keys()) {
            values.put(column, plain(result.get(column)));
        }
        return Row.holding(values);
    }

    private static @Nullable Object parameter(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof Collection<?> items) {
            return items(items);
        }
        return value instanceof Map<?, ?> map ? entries(map) : value;
    }

    private static List<Object> items(Collection<?> items) {
        List<Object> parameters = new ArrayList<>(items.size());
        items.forEach(item -> parameters.add(parameter(item)));
        return parameters;
    }

    private static Map<String, Object> entries(Map<?, ?> map) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        map.forEach((key, value) -> parameters.put(String.valueOf(parameter(key)), parameter(value)));
        return parameters;
    }

    /** Goes through lists and maps once; an answer can hold thousands of them. */
    private static @Nullable Object plain(Value value) {
        if (TYPES.LIST().isTypeOf(value)) {
            return value.asList(DriverValues::plain);
        }
        if (value.hasType(TYPES.MAP()) || value.hasType(TYPES.NODE()) || value.hasType(TYPES.RELATIONSHIP())) {
            return value.asMap(DriverValues::plain);
        }
        if (value.hasType(TYPES.DATE_TIME())) {
            return value.asZonedDateTime().toInstant();
        }
        return value.hasType(TYPES.DURATION()) ? value.asIsoDuration().toString() : value.asObject();
    }
}
