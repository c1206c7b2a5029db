package throughline.cypher;

import java.util.Comparator;

/**
 * One thing wrong with one Cypher file.
 *
 * @param file folder and name
 * @param line counted from 1; 0 = the file as a whole
 */
record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
