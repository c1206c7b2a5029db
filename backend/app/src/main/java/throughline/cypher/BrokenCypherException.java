package throughline.cypher;

import java.util.Collection;
import java.util.List;

/** Cypher files that cannot be used: every problem of every file, sorted. */
public final class BrokenCypherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BrokenCypherException(Collection<Problem> problems) {
        this(problems.stream().sorted().map(Problem::toString).toList());
    }

    private BrokenCypherException(List<String> problems) {
        super("The Cypher files have %d problem(s):%n  %s"
                .formatted(problems.size(), String.join(System.lineSeparator() + "  ", problems)));
        this.problems = problems;
    }

    /** One line each: file, line and what is wrong. */
    public List<String> problems() {
        return problems;
    }
}
