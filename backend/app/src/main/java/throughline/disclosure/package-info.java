/**
 * Says which further counts of published tables have to be hidden so that no hidden one can be worked out. Knows cells and
 * sums only: not what a count is about, nor which ones are too small.
 */
package throughline.disclosure;
