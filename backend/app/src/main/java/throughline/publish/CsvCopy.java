package throughline.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import throughline.report.Figure;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownRow;
import throughline.report.Symbol;

/**
 * A table as CSV (RFC 4180): the names of the columns, then the rows. Beside every column of figures stands one that holds
 * the letter of the symbol where a figure is missing; words keep their symbol in square brackets. A text that begins with
 * {@code =}, {@code +}, {@code -} or {@code @} is left as it is: changing it would change the data for every program, and
 * whoever opens a file in a spreadsheet has the workbooks, where such a text is a text.
 */
final class CsvCopy {

    private CsvCopy() {}

    static String of(ReportTable table) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header(table));
            for (ShownRow row : Rows.of(table)) {
                csv.writeRecord(cells(table, row));
            }
        }
        return text.toString();
    }

    /** The column that says why a figure is missing. */
    static String status(ShownColumn column) {
        return column.name() + "_status";
    }

    private static List<String> header(ReportTable table) {
        List<String> names = new ArrayList<>();
        for (ShownColumn column : table.columns()) {
            names.add(column.name());
            if (!column.isWords()) {
                names.add(status(column));
            }
        }
        return names;
    }

    private static List<String> cells(ReportTable table, ShownRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ShownColumn column = table.columns().get(i);
            Figure figure = row.cells().get(i);
            Symbol symbol = figure.symbol();
            if (column.isWords()) {
                cells.add(FigureText.shown(figure, column.kind()));
            } else {
                cells.add(FigureText.plain(figure, column.kind()));
                cells.add(symbol == null ? "" : symbol.letter());
            }
        }
        return cells;
    }
}
