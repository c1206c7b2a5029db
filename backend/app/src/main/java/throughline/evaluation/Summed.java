package throughline.evaluation;

import java.util.Map;

/** What a summary counts, or by how much it changes. */
interface Summed {

    /** Adds what a stored summary counts. */
    void add(Map<?, ?> stored);

    /** Whether it counts nothing at all: as a change, that nothing changes. */
    boolean isZero();

    /** The counts as they are stored. */
    Map<String, Object> properties();
}
