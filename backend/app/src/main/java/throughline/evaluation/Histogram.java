package throughline.evaluation;

import java.util.List;
import java.util.TreeMap;

/** How many things took how many days, kept exactly, so that any percentile of any sum of histograms can be told. */
final class Histogram {

    private final TreeMap<Long, Long> counts = new TreeMap<>();

    /** Takes what two lists of the same length say: days, and how many took so long. */
    void add(List<Long> days, List<Long> numbers) {
        for (int i = 0; i < days.size(); i++) {
            add(days.get(i), numbers.get(i));
        }
    }

    /** @param number may be negative, to take away what was added before */
    void add(long days, long number) {
        counts.merge(days, number, (one, other) -> one + other == 0 ? null : one + other);
    }

    List<Long> days() {
        return List.copyOf(counts.keySet());
    }

    List<Long> numbers() {
        return List.copyOf(counts.values());
    }
}
