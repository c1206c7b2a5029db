package throughline.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;

/** Writes a table as CSV: the column names, then the rows; what does not apply is an empty cell. */
public final class CsvReport {

    private CsvReport() {}

    public static void write(ReportTable table, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (List<@Nullable Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(Cells::plain).toList());
            }
        }
        out.append(text.toString());
    }
}
