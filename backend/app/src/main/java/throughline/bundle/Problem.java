package throughline.bundle;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong at one place of a bundle. Sorted by file, line, column and code; no column comes before any.
 *
 * @param file the name of the file; of the bundle itself if the problem lies in no file
 * @param line the line on which the record starts; 1 for the header, 0 for the file as a whole
 * @param column the column, or {@code null} if the whole record or file is meant
 * @param sentence what was found and what was expected
 */
public record Problem(String file, long line, @Nullable String column, ProblemCode code, String sentence)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingLong(Problem::line)
            .thenComparing(Problem::column, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(problem -> problem.code().name())
            .thenComparing(Problem::sentence);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line of text: {@code events.csv:12 kind X06 …}. */
    public String text() {
        String place = column == null ? "" : " " + column;
        return file + ":" + line + place + " " + code + " " + sentence;
    }
}
