package throughline.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed word lists: sets of codes, each with a label and a description. Source: {@code vocabulary.csv}. */
public final class Vocabulary {

    private final Map<String, Map<String, Code>> sets;

    private Vocabulary(Map<String, Map<String, Code>> sets) {
        this.sets = sets;
    }

    /**
     * One code of one set.
     *
     * @param description what the code means; it means that and nothing more
     */
    public record Code(String set, String code, String label, String description) {}

    /** The vocabulary that comes with the product. */
    public static Vocabulary ofProduct() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/reference/vocabulary.csv")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a vocabulary from CSV with the columns set, code, label and description. */
    public static Vocabulary read(InputStream in) throws IOException {
        Map<String, Map<String, Code>> sets = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Code code = new Code(
                        row.getField("set"), row.getField("code"), row.getField("label"), row.getField("description"));
                sets.computeIfAbsent(code.set(), set -> new LinkedHashMap<>()).put(code.code(), code);
            }
        }
        return new Vocabulary(sets);
    }

    /** The names of all sets, in the order of the file. */
    public Set<String> sets() {
        return sets.keySet();
    }

    /** The codes of a set, in the order of the file. */
    public Set<String> codes(String set) {
        return entries(set).keySet();
    }

    /** The codes of a set with label and description, in the order of the file. */
    public List<Code> list(String set) {
        return List.copyOf(entries(set).values());
    }

    /** Whether the set holds the code. */
    public boolean holds(String set, String code) {
        return entries(set).containsKey(code);
    }

    /**
     * One code of a set.
     *
     * @throws IllegalArgumentException if the set does not hold it
     */
    public Code code(String set, String code) {
        Code found = entries(set).get(code);
        if (found == null) {
            throw new IllegalArgumentException("The set " + set + " has no code " + code);
        }
        return found;
    }

    private Map<String, Code> entries(String set) {
        Map<String, Code> entries = sets.get(set);
        if (entries == null) {
            throw new IllegalArgumentException("The vocabulary has no set " + set);
        }
        return entries;
    }
}
