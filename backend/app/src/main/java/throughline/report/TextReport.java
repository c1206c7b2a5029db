package throughline.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import throughline.cypher.Column;
import throughline.cypher.Column.Kind;

/** Writes a table for a terminal: title, question and as-of date, then aligned columns. */
public final class TextReport {

    private TextReport() {}

    public static void write(ReportTable table, Appendable out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(table.title()).append('\n').append(table.question()).append('\n');
        text.append(table.asOf() == null ? "Nothing is evaluated yet" : "As of " + table.asOf());
        text.append(", ").append(table.grain()).append("; [z] does not apply\n\n");
        List<List<String>> lines = lines(table);
        int[] widths = widths(lines, table.columns().size());
        lines.forEach(line -> appendLine(text, line, table.columns(), widths));
        out.append(text);
    }

    private static List<List<String>> lines(ReportTable table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(Column::name).toList());
        table.rows().forEach(row -> lines.add(row.stream().map(Cells::shown).toList()));
        return lines;
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        return IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static void appendLine(StringBuilder text, List<String> cells, List<Column> columns, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - cells.get(i).length());
            line.append(isWords(columns.get(i)) ? cells.get(i) + blanks : blanks + cells.get(i));
            line.append("  ");
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static boolean isWords(Column column) {
        return column.kind() == Kind.KEY || column.kind() == Kind.TEXT;
    }
}
