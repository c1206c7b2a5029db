/** The read model of the domain, by Spring Data Neo4j. Saves nothing. */
package throughline.casework;
