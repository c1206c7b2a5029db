package throughline.graph;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.MapAccessor;

/** Plain Java values to those of the driver and back. Instants travel as zoned date-times at offset zero. */
final class DriverValues {

    private DriverValues() {}

    static Map<String, Object> parameters(Map<String, ?> values) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((name, value) -> parameters.put(name, parameter(value)));
        return parameters;
    }

    static Row row(Record result) {
        return Row.of(plainMap(result.asMap()));
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

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (value instanceof IsoDuration duration) {
            return duration.toString();
        }
        if (value instanceof List<?> list) {
            return plainList(list);
        }
        if (value instanceof MapAccessor entity) {
            return plainMap(entity.asMap());
        }
        return value instanceof Map<?, ?> map ? plainMap(map) : value;
    }

    private static List<Object> plainList(List<?> list) {
        List<Object> plain = new ArrayList<>(list.size());
        list.forEach(item -> plain.add(plain(item)));
        return plain;
    }

    private static Map<String, Object> plainMap(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put((String) key, plain(value)));
        return plain;
    }
}
