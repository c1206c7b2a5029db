package throughline.generate;

import java.util.Map;

/**
 * What a world came to hold.
 *
 * @param rows how many rows each table has
 * @param possible in how many cases each kind of failure could have been planted
 * @param planted in how many cases each kind was planted
 */
public record WorldSummary(
        Map<WorldTable, Long> rows, Map<FailureKind, Integer> possible, Map<FailureKind, Integer> planted) {}
