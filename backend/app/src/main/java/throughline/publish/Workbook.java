package throughline.publish;

import java.util.List;
import throughline.report.Provenance;
import throughline.report.ReportTable;

/**
 * Tables that are published in one file.
 *
 * @param title what they are about together
 * @param tables in the order of their sheets
 */
public record Workbook(String title, List<ReportTable> tables) {

    /**
     * Keeps a copy that nobody can change.
     *
     * @throws IllegalArgumentException if there is no table, or if they are of different origin: the cover tells of one
     */
    public Workbook {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one table");
        }
        if (tables.stream().map(Workbook::origin).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "the tables of a workbook are of one day, from the same data, by one program and under one disclosure control");
        }
    }

    /** A workbook of one table. */
    public static Workbook of(ReportTable table) {
        return new Workbook(table.title(), List.of(table));
    }

    /** From what every table in it is made. */
    Provenance provenance() {
        return tables.get(0).provenance();
    }

    private static List<String> origin(ReportTable table) {
        Provenance from = table.provenance();
        return List.of(
                String.valueOf(from.asOf()),
                from.catalogue(),
                from.calendar(),
                from.data(),
                from.program(),
                from.disclosure().toString());
    }
}
