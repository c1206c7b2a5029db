package throughline.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The problems or the warnings of a bundle, sorted. Of one code in one file at most {@value #KEPT} are kept, the first
 * ones; the rest is counted, so that a broken file of a million lines can be reported.
 *
 * @param kept the problems, sorted
 * @param notKept how many more there are, by {@code file code}
 */
public record ProblemList(List<Problem> kept, Map<String, Long> notKept) {

    /** How many problems of one code in one file are kept. */
    public static final int KEPT = 10_000;

    public ProblemList {
        kept = kept.stream().sorted().toList();
        notKept = new TreeMap<>(notKept);
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** How many there are, those that were not kept included. */
    public long count() {
        return kept.size()
                + notKept.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line of text for each, and a last one for each file and code of which only the first were kept. */
    public List<String> lines() {
        return Stream.concat(
                        kept.stream().map(Problem::text),
                        notKept.entrySet().stream().map(more -> more.getKey() + ": " + more.getValue() + " more"))
                .toList();
    }
}
