package throughline.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;

/**
 * A report table with its figures.
 *
 * @param asOf the as-of date of the evaluation that it counts; {@code null} if nothing is evaluated yet
 * @param rows the cells in the order of the columns; {@code null} where a figure does not apply
 */
public record ReportTable(
        String id,
        String title,
        String question,
        String grain,
        @Nullable LocalDate asOf,
        List<Column> columns,
        List<List<@Nullable Object>> rows) {}
