package throughline.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import throughline.bundle.Table;

/**
 * What a load did.
 *
 * @param fingerprint of the bundle
 * @param tables what became of the rows of each table that the bundle has
 * @param touchedCaseIds the cases of which some row was created or updated, and those that such a row left; sorted
 * @param touchesEveryCase whether agencies, officers, postings or services changed, which may matter to any case; or whether a load
 *     before this one broke off, so that nobody knows what it touched
 * @param warnings how many warnings the bundle has
 */
public record LoadSummary(
        String fingerprint,
        Map<Table, RowCounts> tables,
        Set<String> touchedCaseIds,
        boolean touchesEveryCase,
        long warnings) {

    public LoadSummary {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
        touchedCaseIds = Collections.unmodifiableSet(new TreeSet<>(touchedCaseIds));
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
