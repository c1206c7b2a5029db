package throughline.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell: a value, or the symbol that stands in its place.
 *
 * @param value a text, a Long (counts, working days) or a Double (rates as fractions of 1); absent where a symbol stands
 */
public record Figure(@Nullable Object value, @Nullable Symbol symbol) {

    /** A cell must say something, and one thing only. */
    public Figure {
        if ((value == null) == (symbol == null)) {
            throw new IllegalArgumentException("a cell holds either a value or a symbol");
        }
    }

    public static Figure of(Object value) {
        return new Figure(value, null);
    }

    public static Figure of(Symbol symbol) {
        return new Figure(null, symbol);
    }
}
