package throughline.graph;

/** There is no database to work with; the message says in one sentence why, or what to do. */
public final class GraphUnavailableException extends GraphException {

    private static final long serialVersionUID = 1L;

    public GraphUnavailableException(String message) {
        super(message);
    }

    public GraphUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
