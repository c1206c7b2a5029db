package throughline.publish;

/**
 * A table on a sheet, hard left: one header row, then at least one row.
 *
 * @param name unique in the workbook, and fit to be used in a formula
 * @param top the header row, counted from 0
 * @param bottom the last row, counted from 0
 */
record Area(String name, int top, int bottom, int columns) {}
