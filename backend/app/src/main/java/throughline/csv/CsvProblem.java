package throughline.csv;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong at one place of a file. Sorted by file, line and column; no column comes before any.
 *
 * @param line the line on which the record starts; 1 for the header, 0 for the file as a whole
 * @param column the column, or {@code null} if the whole record or file is meant
 * @param sentence what was found and what was expected
 */
public record CsvProblem(String file, long line, @Nullable String column, String sentence)
        implements Comparable<CsvProblem> {

    private static final Comparator<CsvProblem> ORDER = Comparator.comparing(CsvProblem::file)
            .thenComparingLong(CsvProblem::line)
            .thenComparing(CsvProblem::column, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CsvProblem::sentence);

    @Override
    public int compareTo(CsvProblem other) {
        return ORDER.compare(this, other);
    }

    /** One line of text: {@code duties.csv:12 clock …}. */
    public String text() {
        return file + ":" + line + (column == null ? "" : " " + column) + " " + sentence;
    }
}
