/** The local Neo4j server as a process of its own, and the list of its files. Knows nothing of the application. */
package throughline.localdb;
