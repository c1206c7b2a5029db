/** A Cypher file as a checked value: strict header, parameters, one statement. Runs nothing. */
package throughline.cypher;
