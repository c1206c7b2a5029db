package throughline.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.report.Figure;

/**
 * A row of a table as a chart draws it.
 *
 * @param keys what names it, at least one
 * @param figure what is drawn
 * @param cells the whole row
 */
record ChartRow(List<String> keys, Figure figure, List<Figure> cells) {

    ChartRow {
        keys = List.copyOf(keys);
    }

    String label() {
        return String.join(", ", keys);
    }

    /** The keys from one on, as one name. */
    String label(int from) {
        return String.join(", ", keys.subList(from, keys.size()));
    }

    boolean isShown() {
        return figure.value() instanceof Number;
    }

    /** The figure drawn, which must be shown. */
    double value() {
        return ((Number) figure.value()).doubleValue();
    }

    /** The number in a column; absent where a symbol stands or there is no such column. */
    @Nullable
    Double number(@Nullable Integer column) {
        return column != null && cells.get(column).value() instanceof Number number ? number.doubleValue() : null;
    }
}
