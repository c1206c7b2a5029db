package throughline.bundle;

/**
 * One column of one table.
 *
 * @param required whether its cell must be filled in every row
 */
record Column(String name, CellType type, boolean required) {}
