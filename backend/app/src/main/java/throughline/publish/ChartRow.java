package throughline.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.report.Figure;
import throughline.report.Symbol;

/**
 * A row of a table as a chart draws it.
 *
 * @param keys what tells it apart, at least one
 * @param names the keys with what they are called
 * @param figure what is drawn
 * @param cells the whole row
 */
record ChartRow(List<String> keys, List<String> names, Figure figure, List<Figure> cells) {

    ChartRow {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    String label() {
        return String.join(", ", keys);
    }

    /** The keys from one on, as one name. */
    String label(int from) {
        return String.join(", ", keys.subList(from, keys.size()));
    }

    /** The keys with what they are called. */
    String fullLabel() {
        return String.join(", ", names);
    }

    /** As {@link #fullLabel}, from one on. */
    String fullLabel(int from) {
        return String.join(", ", names.subList(from, names.size()));
    }

    /** The same row by its keys alone. */
    ChartRow withoutNames() {
        return new ChartRow(keys, keys, figure, cells);
    }

    /** Whether there is nothing of which the figure could be. */
    boolean isInapplicable() {
        return figure.symbol() == Symbol.NOT_APPLICABLE;
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
