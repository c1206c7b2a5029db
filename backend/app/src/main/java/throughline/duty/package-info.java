/** The duty catalogue, working days, obligations and chains, in pure Java. Knows no database, no Spring and no single duty. */
package throughline.duty;
