package throughline.bundle;

import java.util.Set;

/**
 * What was seen of one table.
 *
 * @param rows how many rows it has
 * @param filled the columns with at least one filled cell
 */
public record TableSummary(long rows, Set<String> filled) {

    public TableSummary {
        filled = Set.copyOf(filled);
    }
}
