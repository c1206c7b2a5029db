package throughline.load;

import java.util.List;
import throughline.bundle.Table;

/**
 * Some rows of one table, ready to be written.
 *
 * @param isLast whether the table has no more rows
 */
record RowBatch(Table table, List<GraphRow> rows, boolean isLast) {}
