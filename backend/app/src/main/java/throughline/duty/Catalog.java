package throughline.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.vocabulary.Vocabulary;

/** The duties, in the order of their file. Source: {@code duties.csv}. */
public final class Catalog {

    private static final String FILE = "duties.csv";

    private final Map<String, Duty> duties;

    public Catalog(List<Duty> duties) {
        this.duties = new LinkedHashMap<>();
        duties.forEach(duty -> this.duties.put(duty.id(), duty));
    }

    /** The catalogue that comes with the product. */
    public static Catalog ofProduct() {
        try (InputStream in = Catalog.class.getResourceAsStream("/reference/" + FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a catalogue from CSV, held against the vocabulary of the product.
     *
     * @throws throughline.csv.BrokenFileException with every problem of it
     */
    public static Catalog read(InputStream in) throws IOException {
        return new CatalogReader(Vocabulary.ofProduct()).read(FILE, in);
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
}
