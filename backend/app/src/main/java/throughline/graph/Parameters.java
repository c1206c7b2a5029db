package throughline.graph;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the components of a record into parameters of the same names, so that a filter is written down once. */
public final class Parameters {

    private Parameters() {}

    /** The components of a public record by name; nothing for nothing. */
    public static Map<String, Object> of(@Nullable Record filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter != null) {
            for (RecordComponent component : filter.getClass().getRecordComponents()) {
                parameters.put(component.getName(), value(component, filter));
            }
        }
        return parameters;
    }

    /**
     * Turns a first and a last day into the first moment and the first moment after, in a zone; what is not given stays so.
     */
    public static Map<String, Object> inMoments(
            Map<String, Object> parameters, String firstDay, String lastDay, ZoneId zone) {
        parameters.computeIfPresent(
                firstDay, (name, day) -> ((LocalDate) day).atStartOfDay(zone).toInstant());
        parameters.computeIfPresent(
                lastDay,
                (name, day) -> ((LocalDate) day).plusDays(1).atStartOfDay(zone).toInstant());
        return parameters;
    }

    private static @Nullable Object value(RecordComponent component, Record filter) {
        try {
            return component.getAccessor().invoke(filter);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of " + filter.getClass(), e);
        }
    }
}
