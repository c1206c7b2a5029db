package throughline.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The product's catalogue as a file of which a test changes cells, rows and columns. */
public final class CatalogDraft {

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> header = new ArrayList<>();

    public CatalogDraft() {
        try (InputStream in = CatalogDraft.class.getResourceAsStream("/reference/duties.csv");
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            for (NamedCsvRecord record : records) {
                rows.add(new LinkedHashMap<>(record.getFieldsAsMap()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        header.addAll(rows.get(0).keySet());
    }

    public CatalogDraft set(String duty, String column, String text) {
        rows.get(lineOf(duty) - 2).put(column, text);
        return this;
    }

    public CatalogDraft remove(String duty) {
        rows.remove(lineOf(duty) - 2);
        return this;
    }

    public CatalogDraft removeAll() {
        rows.clear();
        return this;
    }

    /** Adds a copy of a duty at the end. */
    public CatalogDraft copy(String duty, String id) {
        Map<String, String> row = new LinkedHashMap<>(rows.get(lineOf(duty) - 2));
        row.put("id", id);
        rows.add(row);
        return this;
    }

    public CatalogDraft name(String column, String otherName) {
        header.set(header.indexOf(column), otherName);
        rows.forEach(row -> row.put(otherName, row.get(column)));
        return this;
    }

    /** The line of the file on which a duty stands. */
    int lineOf(String duty) {
        return rows.stream().map(row -> row.get("id")).toList().indexOf(duty) + 2;
    }

    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(header.stream().map(row::get).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
