package throughline.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import throughline.cypher.CypherFile;

/** Turns what the driver throws into what a user can act on. */
final class Failures {

    private Failures() {}

    static GraphException of(@Nullable CypherFile inHand, Neo4jException failure) {
        if (failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException) {
            return new GraphUnavailableException(
                    "The database does not answer: start it, or unset spring.neo4j.uri to use the local one.", failure);
        }
        if (failure instanceof SecurityException) {
            return new GraphUnavailableException(
                    "The database refuses the user: check spring.neo4j.authentication.username and password.", failure);
        }
        String name = inHand == null ? "The transaction" : inHand.path();
        return new GraphException(name + " failed: " + failure.getMessage(), failure);
    }
}
