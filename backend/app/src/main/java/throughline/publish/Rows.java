package throughline.publish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import throughline.report.Figure;
import throughline.report.ReportTable;
import throughline.report.ShownRow;
import throughline.report.Symbol;

/** The rows of a table in the order in which they are written, and the symbols in them. */
final class Rows {

    private Rows() {}

    /** The rows as they are ordered, those that sum up others after them. */
    static List<ShownRow> of(ReportTable table) {
        return table.rows().stream()
                .sorted(Comparator.comparing(ShownRow::total))
                .toList();
    }

    /** Those symbols that stand in a cell, in the order in which they are declared. */
    static List<Symbol> symbols(List<ShownRow> rows) {
        return Arrays.stream(Symbol.values())
                .filter(symbol -> rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Figure::symbol)
                        .anyMatch(symbol::equals))
                .toList();
    }
}
