package throughline.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import throughline.report.Figure;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownRow;
import throughline.report.Symbol;

/** A sheet with one table: title, what is on the sheet, what stands for missing figures, source, then the table. */
final class TableSheet {

    private final PlacedTable placed;
    private final ReportTable table;
    private final List<ShownRow> rows;

    private TableSheet(PlacedTable placed) {
        this.placed = placed;
        this.table = placed.table();
        this.rows = table.rows().isEmpty()
                ? List.of(emptyRow())
                : Rows.of(table).stream().map(TableSheet::filled).toList();
    }

    static Sheet of(PlacedTable placed) {
        return new TableSheet(placed).sheet();
    }

    private Sheet sheet() {
        return new SheetDraft(placed.sheet(), table.title())
                .line(contents(), Look.LINE)
                .line(symbols(), Look.LINE)
                .line(source(), Look.LINE)
                .table(placed.area(), header(), rows.stream().map(this::cells).toList())
                .sheet();
    }

    private String contents() {
        String notes = placed.notes().isEmpty()
                ? "There are no notes."
                : "The sheet Notes has notes to it: "
                        + placed.notes().stream().map(NoteNumbers::reference).collect(Collectors.joining(" ")) + ".";
        return "This sheet contains one table: %s. Order: %s. Unit: %s. %s"
                .formatted(table.grain(), table.order(), table.unit(), notes);
    }

    private String symbols() {
        String missing = table.notEvaluated() == null ? "" : " Not evaluated: " + table.notEvaluated() + ".";
        if (Rows.symbols(rows).isEmpty()) {
            return "No cell is blank and no symbol is used." + missing;
        }
        String symbols = Rows.symbols(rows).stream()
                .map(symbol -> symbol.shown() + " " + name(symbol))
                .collect(Collectors.joining(", "));
        return "No cell is blank. Where no figure stands: " + symbols + "; the sheet Notes says more." + missing;
    }

    private static String name(Symbol symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String source() {
        return "Source: %s. %s. %s."
                .formatted(table.source(), CoverSheet.asOf(table.provenance().asOf()), CoverSheet.STATUS);
    }

    /** A table needs a row; this one says why there is no other. */
    private ShownRow emptyRow() {
        boolean evaluated = table.notEvaluated() == null;
        Figure missing = Figure.of(evaluated ? Symbol.NOT_APPLICABLE : Symbol.NOT_AVAILABLE);
        List<Figure> cells = new ArrayList<>(Collections.nCopies(table.columns().size(), missing));
        cells.set(0, Figure.of(evaluated ? "No rows" : "Not evaluated"));
        return new ShownRow(cells, false);
    }

    private static ShownRow filled(ShownRow row) {
        return new ShownRow(row.cells().stream().map(TableSheet::filled).toList(), row.total());
    }

    private static Figure filled(Figure figure) {
        boolean blank = figure.value() instanceof String text && text.isBlank();
        return blank ? Figure.of(Symbol.NOT_APPLICABLE) : figure;
    }

    private List<Cell> header() {
        List<String> headings = Headings.of(table.columns());
        return IntStream.range(0, headings.size())
                .mapToObj(i -> Cell.of(
                        headings.get(i), table.columns().get(i).isWords() ? Look.HEADER : Look.HEADER_OF_FIGURES))
                .toList();
    }

    private List<Cell> cells(ShownRow row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> cell(row.cells().get(i), table.columns().get(i), row.total()))
                .toList();
    }

    private static Cell cell(Figure figure, ShownColumn column, boolean total) {
        boolean number = figure.value() instanceof Number;
        Look look = number ? look(figure, column) : column.isWords() ? Look.WORDS : Look.SYMBOL;
        Look shown = total ? look.inTotal() : look;
        return number
                ? Cell.of(FigureText.number(figure), shown)
                : Cell.of(FigureText.shown(figure, column.kind()), shown);
    }

    private static Look look(Figure figure, ShownColumn column) {
        if (column.isWords()) {
            return Look.ORDINAL;
        }
        if (column.kind().isShare()) {
            return Look.SHARE;
        }
        return figure.value() instanceof Double ? Look.DECIMAL : Look.WHOLE;
    }
}
