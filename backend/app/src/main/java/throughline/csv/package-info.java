/** CSV files as records, and small ones as checked tables. Knows no table of its own; writes nothing. */
package throughline.csv;
