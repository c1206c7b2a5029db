package throughline.cypher;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A declared parameter of a Cypher file.
 *
 * @param defaultText the default as the header writes it, {@code null} as a word for no value; absent = the caller must
 *     give a value
 * @param meaning one sentence, empty if the name says it all
 */
public record Parameter(
        String name, ParameterType type, @Nullable String defaultText, String meaning) {

    private static final Pattern FORM =
            Pattern.compile("(?<name>[a-z]\\w*) (?<type>[a-z]+)(?: = (?<default>[^;]*[^;\\s]))?(?:; (?<meaning>.+))?");

    /** Reads {@code NAME TYPE [= DEFAULT][; MEANING]}. */
    static Parameter read(String declaration) {
        Matcher form = FORM.matcher(declaration);
        if (!form.matches()) {
            throw new IllegalArgumentException("a parameter is written NAME TYPE [= DEFAULT][; MEANING]");
        }
        String meaning = form.group("meaning") == null ? "" : form.group("meaning");
        Parameter parameter =
                new Parameter(form.group("name"), ParameterType.of(form.group("type")), form.group("default"), meaning);
        parameter.defaultValue();
        return parameter;
    }

    /** Whether the caller must give a value. */
    public boolean required() {
        return defaultText == null;
    }

    /** The value that counts when the caller gives none. */
    public @Nullable Object defaultValue() {
        return defaultText == null ? null : valueOf(defaultText);
    }

    /**
     * The value that a text stands for, as on the command line or in a header.
     *
     * @throws IllegalArgumentException if the text is no value of the type
     */
    public @Nullable Object valueOf(String text) {
        try {
            return text.equals("null") ? null : type.read(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("'%s' is no %s for %s".formatted(text, type.word(), name), e);
        }
    }

    /** Whether the value may be given: of the right type, or nothing. */
    boolean accepts(@Nullable Object value) {
        return value == null || type.accepts(value);
    }
}
