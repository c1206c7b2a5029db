package throughline.bundle;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import throughline.duty.AgencyDirectory;
import throughline.duty.CaseFile;

/** A bundle without a problem. Its rows are read from the files each time they are asked for; none is kept. */
public final class ValidBundle implements BundleResult {

    private final BundleRows rows;
    private final String fingerprint;
    private final Map<Table, TableSummary> tables;
    private final ProblemList warnings;

    ValidBundle(BundleRows rows, String fingerprint, ProblemList warnings) {
        this.rows = rows;
        this.fingerprint = fingerprint;
        this.tables = Collections.unmodifiableMap(new EnumMap<>(rows.tables()));
        this.warnings = warnings;
    }

    /** The SHA-256, in hexadecimal, of the names and bytes of all table files. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The tables that are there, with their rows and filled columns; a missing optional table means "not known". */
    public Map<Table, TableSummary> tables() {
        return tables;
    }

    /** Every {@code table.column} with at least one filled cell, sorted. */
    public Set<String> filled() {
        Set<String> filled = new TreeSet<>();
        tables.forEach((table, summary) -> summary.filled().forEach(column -> filled.add(table.id() + "." + column)));
        return filled;
    }

    @Override
    public ProblemList warnings() {
        return warnings;
    }

    /** Hands over the rows of a table in the order of its file; none if the table is not there. */
    public void forEachRow(Table table, Consumer<BundleRow> consumer) throws IOException {
        rows.forEach(table, consumer);
    }

    /** Which of agencies, officers and victims has the id; empty for a person who is in none of them. */
    public Optional<Table> tableOfParty(String id) {
        return Stream.of(Table.AGENCIES, Table.OFFICERS, Table.VICTIMS)
                .filter(table -> rows.index().ids(table).row(id) >= 0)
                .findFirst();
    }

    /** Whether the row is an assertion of the same moment as another, so that their order in the file decides (W14). */
    public boolean isTied(BundleRow row) {
        return row.table() == Table.ASSERTIONS && rows.index().assertions.isTied(row.number());
    }

    /** Hands over the cases as the duty evaluator takes them. */
    public void forEachCase(Consumer<CaseFile> consumer) throws IOException {
        new BundleCases(rows).forEach(consumer);
    }

    /** The agencies, officers and services of the bundle. */
    public AgencyDirectory directory() throws IOException {
        return new BundleCases(rows).directory();
    }

    BundleRows rows() {
        return rows;
    }
}
