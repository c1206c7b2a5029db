package throughline.publish;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet: a text or a number, never a formula.
 *
 * @param value a String or a BigDecimal
 * @param target the name of the sheet to which it leads; absent for a cell that is no link
 */
record Cell(Object value, Look look, @Nullable String target) {

    /** A text on one line, without characters that XML cannot hold. Blank text is not written: no cell is blank. */
    static Cell of(String text, Look look) {
        String clean = text.replaceAll(
                "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
        return new Cell(clean.replaceAll("\\s+", " ").strip(), look, null);
    }

    static Cell of(BigDecimal number, Look look) {
        return new Cell(number, look, null);
    }

    static Cell link(String sheet) {
        return new Cell(sheet, Look.LINK, sheet);
    }

    String text() {
        return value instanceof BigDecimal number ? number.toPlainString() : (String) value;
    }
}
