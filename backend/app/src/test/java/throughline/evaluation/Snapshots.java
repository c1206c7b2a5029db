package throughline.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bundle as its agencies would have handed it over earlier: without what had not happened yet. */
final class Snapshots {

    private static final List<String> TABLES = List.of(
            "agencies",
            "serves",
            "officers",
            "postings",
            "victims",
            "cases",
            "case_victims",
            "assignments",
            "events",
            "messages",
            "assertions",
            "referrals");

    /** A row is there from this time on; the other times of a row are empty until they come. */
    private static final Set<String> MADE = Set.of("occurred_at", "sent_at", "asserted_at", "starts_at", "made_at");

    private final OffsetDateTime moment;
    private final Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
    private final Set<String> absent = new HashSet<>();

    private Snapshots(OffsetDateTime moment) {
        this.moment = moment;
    }

    /** Writes the bundle as it was at a moment. */
    static Path before(Path bundle, OffsetDateTime moment, Path directory) throws IOException {
        Snapshots snapshot = new Snapshots(moment);
        Files.createDirectories(directory);
        for (String table : TABLES) {
            snapshot.read(table, bundle.resolve(table + ".csv"));
        }
        while (snapshot.removeWhatIsNotThere()) {
            // what refers to a row that is not there is not there either
        }
        for (String table : TABLES) {
            snapshot.write(table, directory.resolve(table + ".csv"));
        }
        return directory;
    }

    private void read(String table, Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.put(table, new ArrayList<>(reader.stream().toList()));
        }
    }

    private boolean removeWhatIsNotThere() {
        boolean removed = false;
        for (List<NamedCsvRecord> table : rows.values()) {
            List<NamedCsvRecord> gone = table.stream().filter(this::isNotThere).toList();
            gone.forEach(row -> row.findField("id").ifPresent(absent::add));
            removed |= table.removeAll(gone);
        }
        return removed;
    }

    private boolean isNotThere(NamedCsvRecord row) {
        return row.getHeader().stream()
                .anyMatch(column -> MADE.contains(column) && isLater(row, column)
                        || column.matches(".+_ids?")
                                && Arrays.stream(row.getField(column).split(";"))
                                        .anyMatch(id -> absent.contains(id.strip())));
    }

    private void write(String table, Path file) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            boolean first = true;
            for (NamedCsvRecord row : rows.get(table)) {
                if (first) {
                    writer.writeRecord(row.getHeader());
                    first = false;
                }
                writer.writeRecord(row.getHeader().stream()
                        .map(column -> known(row, column))
                        .toList());
            }
        }
        if (Files.size(file) == 0) {
            Files.delete(file);
        }
    }

    private String known(NamedCsvRecord row, String column) {
        boolean outcomeToCome =
                column.equals("outcome") && row.getHeader().contains("outcome_at") && isLater(row, "outcome_at");
        return outcomeToCome || column.endsWith("_at") && isLater(row, column) ? "" : row.getField(column);
    }

    private boolean isLater(NamedCsvRecord row, String column) {
        String cell = row.getField(column).strip();
        return !cell.isEmpty() && OffsetDateTime.parse(cell).isAfter(moment);
    }
}
