package throughline.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The closed word lists: sets of codes, each with a label and a description. Source: {@code vocabulary.csv}. */
public final class Vocabulary {

    private static final Pattern OPENS_STAGE = Pattern.compile("Opens the stage ([A-Z_]+)\\.");

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

    /** Roles of victims who are owed duties in their own right, as their descriptions say. */
    public Set<String> rolesOwedDuties() {
        return described("victim_role", "Is owed every duty in their own right");
    }

    /** Agency kinds that keep a victim record, as their descriptions say. */
    public Set<String> kindsThatKeepVictimRecord() {
        return described("agency_kind", "Keeps a victim record: yes");
    }

    /** Outcomes with which a referral ended without contact, as their descriptions say. */
    public Set<String> deadEndOutcomes() {
        return described("referral_outcome", "Dead end: yes");
    }

    /** Event kinds that name in other_agency_id the agency that is meant, and nobody else (bundle.md 6.2.4). */
    public Set<String> eventKindsThatNameTheRecipient() {
        return described("event_kind", "named in the column other_agency_id");
    }

    /** The stage that an event kind opens, by event kind. */
    public Map<String, String> stagesOpened() {
        Map<String, String> stages = new LinkedHashMap<>();
        for (Code kind : list("event_kind")) {
            Matcher opens = OPENS_STAGE.matcher(kind.description());
            if (opens.find()) {
                stages.put(kind.code(), opens.group(1));
            }
        }
        return stages;
    }

    private Set<String> described(String set, String words) {
        return list(set).stream()
                .filter(code -> code.description().contains(words))
                .map(Code::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Code> entries(String set) {
        Map<String, Code> entries = sets.get(set);
        if (entries == null) {
            throw new IllegalArgumentException("The vocabulary has no set " + set);
        }
        return entries;
    }
}
