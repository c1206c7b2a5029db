package throughline.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import throughline.bundle.Table;

/**
 * What a load did.
 *
 * @param fingerprint of the bundle
 * @param tables what became of the rows of each table that the bundle has
 * @param resumed whether a load before this one broke off, which this one has ended
 * @param warnings how many warnings the bundle has
 */
public record LoadSummary(String fingerprint, Map<Table, RowCounts> tables, boolean resumed, long warnings) {

    public LoadSummary {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
    }

    /** The rows of all tables. */
    public RowCounts total() {
        return tables.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
    }

    /** One line of text. */
    public String text() {
        RowCounts total = total();
        String rows = "%,d rows: %,d created, %,d updated, %,d unchanged"
                .formatted(total.read(), total.created(), total.updated(), total.unchanged());
        return (total.changed() ? "Loaded " : "Nothing to change: ")
                + rows
                + (warnings == 0 ? "" : "; " + warnings + " warnings");
    }
}
