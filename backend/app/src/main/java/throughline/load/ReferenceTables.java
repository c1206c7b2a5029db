package throughline.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The catalogue and the calendar as rows for the graph. In these files an empty cell means "none". */
final class ReferenceTables {

    private static final Set<String> LISTS = Set.of("trigger", "discharged_by", "requires", "follows", "applies_when");
    private static final Set<String> NUMBERS = Set.of("standard_limit", "enhanced_limit");
    private static final Set<String> DATES = Set.of("valid_from", "valid_to");
    /** Columns of duties.csv that become relationships. */
    private static final Set<String> RELATED = Set.of("right", "follows");

    private final Map<String, byte[]> files = new HashMap<>();

    static ReferenceTables ofProduct() throws IOException {
        ReferenceTables tables = new ReferenceTables();
        for (String file : List.of("bank-holidays", "duties", "vocabulary")) {
            try (InputStream in = ReferenceTables.class.getResourceAsStream("/reference/" + file + ".csv")) {
                tables.files.put(file, in.readAllBytes());
            }
        }
        return tables;
    }

    /** Of the files, and of how they are turned into rows. */
    String fingerprint() {
        ContentHash hash = new ContentHash();
        hash.add("1");
        files.keySet().stream().sorted().forEach(file -> hash.add(Arrays.toString(files.get(file))));
        return Long.toHexString(hash.value());
    }

    List<Map<String, Object>> rights() throws IOException {
        List<Map<String, Object>> rights = rows(
                "vocabulary",
                row -> Map.of(
                        "set",
                        row.getField("set"),
                        "id",
                        row.getField("code"),
                        "title",
                        title(row.getField("description"))));
        return rights.stream()
                .filter(row -> row.get("set").equals("right"))
                .map(row -> Map.of("id", row.get("id"), "title", row.get("title")))
                .toList();
    }

    private static String title(String description) {
        return description.endsWith(".") ? description.substring(0, description.length() - 1) : description;
    }

    List<Map<String, Object>> duties() throws IOException {
        List<Map<String, Object>> duties = rows("duties", ReferenceTables::duty);
        for (int position = 0; position < duties.size(); position++) {
            properties(duties.get(position)).put("position", position);
        }
        return duties;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> row) {
        return (Map<String, Object>) row.get(RowForm.PROPERTIES);
    }

    private static Map<String, Object> duty(NamedCsvRecord record) {
        Map<String, Object> row = new HashMap<>();
        Map<String, Object> properties = new HashMap<>();
        record.getFieldsAsMap().forEach((column, text) -> {
            Map<String, Object> target = RELATED.contains(column) ? row : properties;
            String name = column.equals("trigger") ? "triggers" : RowForm.name(column);
            if (LISTS.contains(column)) {
                target.put(name, text.isEmpty() ? List.of() : List.of(text.split(";")));
            } else if (!text.isEmpty()) {
                target.put(name, value(column, text));
            }
        });
        row.put("id", record.getField("id"));
        row.put(RowForm.PROPERTIES, properties);
        return row;
    }

    private static Object value(String column, String text) {
        if (NUMBERS.contains(column)) {
            return Integer.valueOf(text);
        }
        return DATES.contains(column) ? LocalDate.parse(text) : text;
    }

    List<Map<String, Object>> days() throws IOException {
        Map<LocalDate, String> holidays = new HashMap<>();
        rows("bank-holidays", row -> Map.of("date", row.getField("date"), "name", row.getField("name")))
                .forEach(row -> holidays.put(LocalDate.parse(row.get("date")), row.get("name")));
        return new ArrayList<>(new Calendar(holidays).days());
    }

    private <T> List<T> rows(String file, Function<NamedCsvRecord, T> mapping) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(files.get(file)))) {
            return rows.stream().map(mapping).toList();
        }
    }
}
