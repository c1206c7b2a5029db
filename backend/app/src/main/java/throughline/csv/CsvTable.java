package throughline.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvColumn.Need;

/**
 * A small CSV file read whole, each cell held against its column. All problems are gathered; whoever reads the file adds
 * those that lie between cells and rows. A column that is not named is a problem too: it may be a name written wrongly.
 */
public final class CsvTable {

    private static final int LONGEST_QUOTE = 40;

    private final String file;
    private final Map<String, CsvColumn> columns = new LinkedHashMap<>();
    private final List<String> header = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvProblem> problems = new ArrayList<>();

    private CsvTable(String file, List<CsvColumn> columns) {
        this.file = file;
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    /**
     * Reads the file at a path; what is wrong with it is in the problems.
     *
     * @throws BrokenFileException if there is no file that can be read
     */
    public static CsvTable read(Path path, List<CsvColumn> columns) {
        Path name = path.getFileName();
        String file = name == null ? path.toString() : name.toString();
        if (!Files.isRegularFile(path)) {
            throw unreadable(file, "There is no such file");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(file, bytes, columns);
        } catch (IOException e) {
            throw unreadable(file, "The file cannot be read");
        }
    }

    private static BrokenFileException unreadable(String file, String sentence) {
        return new BrokenFileException(List.of(new CsvProblem(file, 0, null, sentence)));
    }

    /** Reads a file; what is wrong with it is in the problems. */
    public static CsvTable read(String file, InputStream bytes, List<CsvColumn> columns) throws IOException {
        CsvTable table = new CsvTable(file, columns);
        try (CsvFile records = new CsvFile(bytes)) {
            table.readHeader(records.next(), records.brokenAt() == null);
            for (CsvRecord record = records.next(); record != null; record = records.next()) {
                table.readRow(record);
            }
            Long brokenAt = records.brokenAt();
            if (brokenAt != null) {
                table.add(
                        brokenAt,
                        null,
                        "A quote is left open, text follows a closing quote or a cell is too long; nothing can be read"
                                + " from here on");
            }
        }
        return table;
    }

    /** The rows that have as many cells as the header, in their order. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /** Adds a problem of a row. */
    public void add(CsvRow row, @Nullable String column, String sentence) {
        add(row.line(), column, sentence);
    }

    /** Adds a problem of the file as a whole. */
    public void add(String sentence) {
        add(0, null, sentence);
    }

    /**
     * Ends the reading.
     *
     * @throws BrokenFileException with every problem, if there is one
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new BrokenFileException(problems);
        }
    }

    /** A text as it is shown in a sentence. */
    public static String quoted(String text) {
        return '"' + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + '"';
    }

    private void add(long line, @Nullable String column, String sentence) {
        problems.add(new CsvProblem(file, line, column, sentence));
    }

    private void readHeader(@Nullable CsvRecord record, boolean readable) {
        for (int place = 0; record != null && place < record.count(); place++) {
            header.add(record.cell(place));
        }
        if (record != null && (record.notUtf8() || record.strayQuote())) {
            add(1, null, "The header is not UTF-8, or has a quote inside a cell that is not quoted");
        }
        if (readable) {
            checkHeader();
        }
    }

    private void checkHeader() {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name)) {
                add(1, name, "The header has this column twice; expected it once");
            } else if (!columns.containsKey(name)) {
                add(1, name, "There is no such column; expected " + String.join(", ", columns.keySet()));
            }
        }
        columns.values().stream()
                .filter(column -> column.need() != Need.NONE && !seen.contains(column.name()))
                .forEach(column -> add(1, column.name(), "The header lacks this column"));
    }

    private void readRow(CsvRecord record) {
        if (record.count() != header.size()) {
            add(
                    record.line(),
                    null,
                    "The record has " + record.count() + " cells; expected " + header.size() + " as in the header");
            return;
        }
        if (record.notUtf8()) {
            add(record.line(), null, "The record is not UTF-8");
        }
        if (record.strayQuote()) {
            add(record.line(), null, "A cell has a quote inside and is not quoted; expected it quoted");
        }
        Map<String, String> cells = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            if (!record.cell(place).isEmpty()) {
                cells.putIfAbsent(header.get(place), record.cell(place));
            }
        }
        rows.add(new CsvRow(record.line(), cells, faulty(record.line(), cells)));
    }

    @SuppressWarnings("ReferenceEquality")
    private Set<String> faulty(long line, Map<String, String> cells) {
        Set<String> faulty = new HashSet<>();
        for (CsvColumn column : columns.values()) {
            String text = cells.get(column.name());
            if (text == null && column.need() == Need.FILLED && header.contains(column.name())) {
                add(line, column.name(), "The cell is empty; expected a value in every row");
            } else if (text == CsvRecord.UNREADABLE || text != null && !isRight(line, column, text)) {
                faulty.add(column.name());
            }
        }
        return faulty;
    }

    private boolean isRight(long line, CsvColumn column, String text) {
        int before = problems.size();
        List<String> entries = column.list() ? CsvRow.entries(text) : List.of(text);
        if (column.list() && (entries.contains("") || new HashSet<>(entries).size() < entries.size())) {
            add(
                    line,
                    column.name(),
                    quoted(text) + " is not a list: expected entries separated by ;, none empty and none twice");
        }
        List<String> wrong = entries.stream()
                .filter(Predicate.not(String::isEmpty))
                .filter(column.fits().negate())
                .toList();
        if (!wrong.isEmpty()) {
            add(line, column.name(), quoted(String.join(";", wrong)) + " is not " + column.form());
        }
        return problems.size() == before;
    }
}
