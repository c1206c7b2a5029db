package throughline.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of value a parameter of a Cypher file takes. */
public enum ParameterType {
    STRING(ParameterType::unquoted, String.class, Enum.class),
    INTEGER(Long::valueOf, Integer.class, Long.class),
    FLOAT(Double::valueOf, Number.class),
    BOOLEAN(ParameterType::truth, Boolean.class),
    DATE(LocalDate::parse, LocalDate.class),
    DATETIME(text -> OffsetDateTime.parse(text).toInstant(), Instant.class, OffsetDateTime.class, ZonedDateTime.class),
    LIST(ParameterType::items, Collection.class),
    MAP(ParameterType::emptyMap, Map.class),
    ANY(ParameterType::unquoted, Object.class);

    private final Function<String, Object> reading;
    private final List<Class<?>> accepted;

    ParameterType(Function<String, Object> reading, Class<?>... accepted) {
        this.reading = reading;
        this.accepted = List.of(accepted);
    }

    /**
     * The type as a header writes it.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    static ParameterType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown type '" + word + "', known are " + words()));
    }

    /** The type as a header writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a value that somebody wrote as text. */
    Object read(String text) {
        return reading.apply(text);
    }

    boolean accepts(Object value) {
        return accepted.stream().anyMatch(type -> type.isInstance(value));
    }

    private static String words() {
        return Arrays.stream(values()).map(ParameterType::word).collect(Collectors.joining(", "));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static List<String> items(String text) {
        String inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return Arrays.stream(inner.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(ParameterType::unquoted)
                .toList();
    }

    private static Map<String, Object> emptyMap(String text) {
        if (!text.equals("{}")) {
            throw new IllegalArgumentException("a map can only be written as {}");
        }
        return Map.of();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && (isQuotedBy('"', text) || isQuotedBy('\'', text));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isQuotedBy(char mark, String text) {
        return text.charAt(0) == mark && text.charAt(text.length() - 1) == mark;
    }
}
