package throughline.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Chart;

/**
 * A report table as it may be shown: what disclosure control hides is not in it.
 *
 * @param id the name of its file, such as {@code c1-compliance-by-duty}
 * @param title starts with the number of the table, where it has one
 * @param order how the rows are ordered, in words
 * @param chart how it is drawn; absent if a picture would say no more
 * @param notEvaluated why it has no rows although its question has an answer; absent if it was evaluated
 * @param notes what a reader has to know, a sentence or two each; how it was protected among them
 */
public record ReportTable(
        String id,
        String title,
        String question,
        String grain,
        String unit,
        String source,
        String order,
        List<ShownColumn> columns,
        List<ShownRow> rows,
        @Nullable Chart chart,
        @Nullable String notEvaluated,
        List<String> notes,
        Provenance provenance) {

    /** Keeps copies that nobody can change. */
    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * The place of a column.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public int index(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + column));
    }
}
