/** Writes a report table, or a workbook of them, for readers and programs. Shows what it is given; works out no figure. */
@org.jspecify.annotations.NullMarked
package throughline.publish;
