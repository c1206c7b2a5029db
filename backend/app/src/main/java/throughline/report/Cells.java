package throughline.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes single figures. */
final class Cells {

    private Cells() {}

    /** For machines: rates as fractions with four digits. */
    static String plain(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.4f", number) : cell.toString();
    }

    /** For people: rates as percentages, {@code [z]} where a figure does not apply. */
    static String shown(@Nullable Object cell) {
        if (cell == null) {
            return "[z]";
        }
        return cell instanceof Double number ? String.format(Locale.ROOT, "%.1f %%", number * 100) : cell.toString();
    }
}
