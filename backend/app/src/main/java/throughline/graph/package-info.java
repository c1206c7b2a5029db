/** The only package with the driver: the local server, the schema, running a Cypher file. Knows no domain word. */
package throughline.graph;
