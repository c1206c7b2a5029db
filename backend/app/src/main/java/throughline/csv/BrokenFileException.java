package throughline.csv;

import java.util.Collection;
import java.util.List;

/** A file that cannot be used: every problem of it, sorted. */
public final class BrokenFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CsvProblem> problems;

    public BrokenFileException(Collection<CsvProblem> problems) {
        this(problems.stream().sorted().toList());
    }

    private BrokenFileException(List<CsvProblem> sorted) {
        super(String.join(
                System.lineSeparator(), sorted.stream().map(CsvProblem::text).toList()));
        this.problems = sorted;
    }

    /** One line each: file, line, column, and what is wrong. */
    public List<String> lines() {
        return problems.stream().map(CsvProblem::text).toList();
    }
}
