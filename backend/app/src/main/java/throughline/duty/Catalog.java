package throughline.duty;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The duties, in the order of their file. Source: {@code duties.csv}. */
public final class Catalog {

    private final Map<String, Duty> duties;

    public Catalog(List<Duty> duties) {
        this.duties = new LinkedHashMap<>();
        duties.forEach(duty -> this.duties.put(duty.id(), duty));
    }

    /** The catalogue that comes with the product. */
    public static Catalog ofProduct() {
        try (InputStream in = Catalog.class.getResourceAsStream("/reference/duties.csv")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a catalogue from CSV; an empty cell means "none", lists are separated by {@code ;}. */
    public static Catalog read(InputStream in) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Catalog(rows.stream().map(Catalog::duty).toList());
        }
    }

    /** All duties, in the order of the file. */
    public List<Duty> duties() {
        return List.copyOf(duties.values());
    }

    public Optional<Duty> find(String id) {
        return Optional.ofNullable(duties.get(id));
    }

    /**
     * One duty.
     *
     * @throws IllegalArgumentException if the catalogue does not hold it
     */
    public Duty duty(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("The catalogue has no duty " + id));
    }

    /** Tells one catalogue from another: equal duties in equal order give equal text. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(duties.values().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Every duty that a message of the kind can discharge. */
    public List<Duty> dischargedByMessage(String kind) {
        return duties.values().stream()
                .filter(duty ->
                        duty.isDischargedByMessage() && duty.dischargedBy().contains(kind))
                .toList();
    }

    private static Duty duty(NamedCsvRecord row) {
        Function<String, @Nullable String> cell = column -> emptyToNull(row.getField(column));
        return new Duty(
                row.getField("id"),
                row.getField("source"),
                cell.apply("right"),
                DutyKind.valueOf(row.getField("kind")),
                row.getField("title"),
                set(row.getField("trigger")),
                Clock.valueOf(row.getField("clock")),
                cell.apply("starts"),
                row.getField("bearer"),
                cell.apply("recipient"),
                set(row.getField("discharged_by")),
                number(cell.apply("standard_limit")),
                number(cell.apply("enhanced_limit")),
                unit(cell.apply("unit")),
                cell.apply("opt_out"),
                List.copyOf(set(row.getField("requires"))),
                List.copyOf(set(row.getField("follows"))),
                set(row.getField("applies_when")).stream()
                        .map(Condition::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                row.getField("stage"),
                LocalDate.parse(row.getField("valid_from")),
                day(cell.apply("valid_to")),
                row.getField("evidence"),
                Per.valueOf(row.getField("per")),
                cell.apply("register"));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Set<String> set(String list) {
        return list.isEmpty()
                ? Set.of()
                : Stream.of(list.split(";")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable LimitUnit unit(@Nullable String text) {
        return text == null ? null : LimitUnit.valueOf(text);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
