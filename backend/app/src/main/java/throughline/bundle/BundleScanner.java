package throughline.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.csv.CsvRecord;

/** The second reading of a bundle: every row of every table against every check. */
final class BundleScanner {

    private final BundleSource source;
    private final BundleIndex index;
    private final CellReader cells;
    private final Map<Table, List<RowCheck>> checks;
    private final ProblemCollector problems = new ProblemCollector();
    private final MessageDigest digest = sha256();
    private final Map<Table, TableSummary> tables = new EnumMap<>(Table.class);

    BundleScanner(BundleSource source, BundleIndex index, CellReader cells, List<RowCheck> checks) {
        this.source = source;
        this.index = index;
        this.cells = cells;
        this.checks =
                Arrays.stream(Table.values()).collect(Collectors.toMap(table -> table, table -> of(checks, table)));
    }

    private static List<RowCheck> of(List<RowCheck> checks, Table table) {
        return checks.stream().filter(check -> check.tables().contains(table)).toList();
    }

    ProblemCollector problems() {
        return problems;
    }

    /** The SHA-256 of the names and bytes of all tables, when they have been read. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    BundleRows scan() {
        for (String other : source.others()) {
            problems.add(other, 0, null, ProblemCode.W01, "The contract does not name this file; it is ignored");
        }
        for (Table table : Table.values()) {
            if (source.tables().contains(table)) {
                read(table);
            } else if (table.required()) {
                problems.add(
                        table.fileName(),
                        0,
                        null,
                        ProblemCode.X01,
                        "The file is missing; expected at least its header");
            }
        }
        return new BundleRows(source, cells, index, tables);
    }

    private void read(Table table) {
        digest.update((table.fileName() + '\0').getBytes(StandardCharsets.UTF_8));
        try (InputStream bytes = new DigestInputStream(source.open(table), digest)) {
            read(table, bytes);
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (UnreadableBundleException e) {
            problems.add(table.fileName(), 0, null, e.code(), e.getMessage());
        } catch (IOException e) {
            problems.add(table.fileName(), 0, null, ProblemCode.X90, "The file cannot be read; it may be damaged");
        }
    }

    private void read(Table table, InputStream bytes) throws IOException {
        try (TableScan scan = new TableScan(table, new Unclosed(bytes))) {
            if (scan.brokenAt() == null) {
                scan.header().check(problems);
            }
            TableRows rows = new TableRows(table, scan);
            if (!scan.headerReadable()) {
                rows.malformed(1, "The header is not UTF-8, or has a quote inside a cell that is not quoted");
            }
            for (CsvRecord record = scan.next(); record != null; record = scan.next()) {
                rows.read(record);
            }
            if (scan.brokenAt() != null) {
                rows.malformed(
                        scan.brokenAt(),
                        "A quote is left open, text follows a closing quote or a cell is too long; nothing can be read"
                                + " from here on");
            }
            tables.put(table, rows.summary());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The rows of one table as they go by. */
    private final class TableRows {

        private final Table table;
        private final TableScan scan;
        private final RowReader reader;
        private final IdIndex ids;
        private final BitSet seen = new BitSet();
        private final BitSet filled = new BitSet();
        private long rows;

        TableRows(Table table, TableScan scan) {
            this.table = table;
            this.scan = scan;
            this.reader = new RowReader(table, scan.header(), cells);
            this.ids = index.ids(table);
        }

        void read(CsvRecord record) {
            rows++;
            if (record.count() != scan.header().count()) {
                malformed(
                        record.line(),
                        "The record has " + record.count() + " cells; expected "
                                + scan.header().count() + " as in the header");
                return;
            }
            if (record.notUtf8()) {
                malformed(record.line(), "The record is not UTF-8");
            }
            if (record.strayQuote()) {
                malformed(record.line(), "A cell has a quote inside and is not quoted; expected it quoted");
            }
            check(record);
        }

        private void check(CsvRecord record) {
            BundleRow row = reader.read(
                    scan.number(),
                    record,
                    (column, code, sentence) -> problems.add(table.fileName(), record.line(), column, code, sentence));
            row.addFilled(filled);
            CheckedRow checked = new CheckedRow(row, ordinal(row), scan.header(), index, problems);
            checks.get(table).forEach(check -> check.check().accept(checked));
        }

        /** The number of the row's id, or -1 if it has none or an earlier row has it. */
        private int ordinal(BundleRow row) {
            String id = BundleFormat.indexOf(table, "id") < 0 ? null : row.text("id");
            if (id == null) {
                return BundleIndex.UNKNOWN;
            }
            ids.addRow(id);
            int number = ids.row(id);
            boolean first = !seen.get(number);
            seen.set(number);
            return first ? number : BundleIndex.UNKNOWN;
        }

        void malformed(long line, String sentence) {
            problems.add(table.fileName(), line, null, ProblemCode.X02, sentence);
        }

        TableSummary summary() {
            List<Column> columns = BundleFormat.columns(table);
            return new TableSummary(
                    rows,
                    filled.stream().mapToObj(place -> columns.get(place).name()).collect(Collectors.toSet()));
        }
    }
}
