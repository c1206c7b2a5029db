/** CSV to valid rows, or the list of every problem. Pure Java; writes nothing. */
package throughline.bundle;
