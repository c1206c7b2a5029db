package throughline.graph;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the database would run a file.
 *
 * @param columns of the result, in order
 * @param operators every step of the plan, from the result down, such as {@code NodeUniqueIndexSeek}
 * @param details what each step works on, in the same order; empty where the database says nothing
 */
public record QueryPlan(Type type, List<String> columns, List<String> operators, List<String> details) {

    /** What a statement may change. */
    public enum Type {
        READ_ONLY,
        READ_WRITE,
        WRITE_ONLY,
        SCHEMA_WRITE
    }

    /** The steps that look nodes or relationships up in an index, with what they look up. */
    public List<String> indexes() {
        return IntStream.range(0, operators.size())
                .filter(step -> operators.get(step).contains("Index"))
                .mapToObj(step -> operators.get(step) + " " + details.get(step))
                .toList();
    }
}
