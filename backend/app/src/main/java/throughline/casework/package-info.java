/** The read model of the domain: plain nodes by Spring Data Neo4j, what is linked by Cypher files. Saves nothing. */
package throughline.casework;
