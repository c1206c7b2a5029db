package throughline.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.ShownRow;

/** A table for a terminal: what it is, aligned columns as wide as they need to be, then its symbols and notes. */
final class TextPage {

    private static final String GAP = "  ";

    private final ReportTable table;
    private final List<ShownRow> rows;
    private final StringBuilder text = new StringBuilder();

    private TextPage(ReportTable table) {
        this.table = table;
        this.rows = Rows.of(table);
    }

    static String of(ReportTable table) {
        TextPage page = new TextPage(table);
        page.addHead();
        page.addRows();
        page.addSymbols();
        page.addNotes();
        return page.text.toString();
    }

    private void addHead() {
        LocalDate asOf = table.provenance().asOf();
        addLine(table.title());
        addLine(table.question());
        addLine((asOf == null ? "Nothing is evaluated yet" : "As of " + asOf) + "; " + table.grain());
        addLine("Unit: " + table.unit());
        if (table.notEvaluated() != null) {
            addLine("Not evaluated: " + table.notEvaluated());
        }
        addLine("");
    }

    private void addRows() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(ShownColumn::name).toList());
        rows.forEach(row -> lines.add(cells(row)));
        int[] widths = widths(lines);
        lines.forEach(line -> addLine(aligned(line, widths)));
        if (rows.isEmpty()) {
            addLine("No rows.");
        }
    }

    private List<String> cells(ShownRow row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> FigureText.shown(
                        row.cells().get(i), table.columns().get(i).kind()))
                .map(TextPage::printable)
                .toList();
    }

    private int[] widths(List<List<String>> lines) {
        return IntStream.range(0, table.columns().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> length(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private String aligned(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - length(cells.get(i)));
            boolean left = table.columns().get(i).isWords();
            line.append(left ? cells.get(i) + blanks : blanks + cells.get(i)).append(GAP);
        }
        return line.toString();
    }

    private void addSymbols() {
        if (!Rows.symbols(rows).isEmpty()) {
            addLine("");
            Rows.symbols(rows).forEach(symbol -> addLine(symbol.shown() + " " + symbol.meaning()));
        }
    }

    private void addNotes() {
        if (!table.notes().isEmpty()) {
            addLine("");
            addLine("Notes:");
            table.notes().forEach(note -> addLine("* " + note));
        }
    }

    private void addLine(String line) {
        text.append(printable(line).stripTrailing()).append('\n');
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Without the characters by which a text from somebody's file could steer the terminal. */
    private static String printable(String cell) {
        return cell.replaceAll("\\p{Cntrl}", " ");
    }
}
