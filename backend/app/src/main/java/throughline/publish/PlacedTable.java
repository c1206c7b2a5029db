package throughline.publish;

import java.util.List;
import throughline.report.ReportTable;

/**
 * A table and where in the workbook it stands.
 *
 * @param sheet the name of its sheet
 * @param area the name of the table on that sheet
 * @param notes the numbers of its notes
 */
record PlacedTable(ReportTable table, String sheet, String area, List<Integer> notes) {}
