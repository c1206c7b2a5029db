package throughline.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures of a table as its file returns them: nothing hidden, nothing added. */
public final class Figures {

    private Figures() {}

    public static List<List<String>> of(Reports reports, String id, Map<String, String> parameters) {
        ReportTable table = reports.run(id, parameters, DisclosureRule.INTERNAL);
        int[] declared = declared(table);
        return table.rows().stream()
                .filter(row -> !row.total())
                .map(row -> IntStream.of(declared)
                        .mapToObj(i -> text(row.cells().get(i)))
                        .toList())
                .toList();
    }

    /** With the names of the columns in the first line. */
    public static String csv(Reports reports, String id) throws IOException {
        ReportTable table = reports.run(id, Map.of(), DisclosureRule.INTERNAL);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(IntStream.of(declared(table))
                    .mapToObj(i -> table.columns().get(i).name())
                    .toList());
            of(reports, id, Map.of()).forEach(csv::writeRecord);
        }
        return text.toString();
    }

    private static int[] declared(ReportTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).part() == ShownColumn.Part.DECLARED)
                .toArray();
    }

    private static String text(Figure figure) {
        if (figure.value() == null) {
            return "";
        }
        return figure.value() instanceof Double number
                ? String.format(Locale.ROOT, "%.4f", number)
                : figure.value().toString();
    }
}
