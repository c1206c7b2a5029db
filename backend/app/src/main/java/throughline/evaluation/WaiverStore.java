package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.graph.GraphTransaction;
import throughline.graph.Parameters;

/**
 * Keeps the waivers, and puts those in force on the findings that they cover. Waivers are given by people: an evaluation
 * leaves them as they are, and only applies them anew.
 */
@Component
public final class WaiverStore {

    private static final String FOLDER = "evaluate";

    private final Graph graph;
    private final CypherLibrary library;

    WaiverStore(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /** Puts these waivers in the place of all that there were and applies them, as a whole or not at all. */
    public WaiverSummary replaceAll(List<Waiver> waivers) {
        List<Map<String, Object>> rows = waivers.stream().map(Parameters::of).toList();
        graph.inOneTransaction(transaction -> {
            transaction.write(library.file(FOLDER, "drop-waivers"), Map.of());
            transaction.write(library.file(FOLDER, "write-waivers"), Map.of("waivers", rows));
            transaction
                    .read(library.file("queries", "evaluation"), Map.of(), row -> row.dayOrNull("asOf"))
                    .forEach(asOf -> apply(transaction, asOf));
            return null;
        });
        return summary();
    }

    /** The waivers by id, as they stand on the date of the last evaluation. */
    public List<StoredWaiver> waivers() {
        return graph.read(library.file("queries", "waivers"), Map.of(), StoredWaiver::of);
    }

    /** Applies the waivers to the findings of a date, in one transaction. Done twice it changes nothing. */
    void apply(LocalDate asOf) {
        graph.inOneTransaction(transaction -> {
            apply(transaction, asOf);
            return null;
        });
    }

    /** Applies the waivers to the findings of a date: what they covered before does not matter. */
    void apply(GraphTransaction transaction, LocalDate asOf) {
        transaction.write(library.file(FOLDER, "unlink-waivers"), Map.of());
        transaction.write(library.file(FOLDER, "link-waivers"), Map.of("asOf", asOf));
    }

    /** How the waivers stand on the date of the last evaluation. */
    public WaiverSummary summary() {
        CypherFile waived = library.file("queries", "waived-findings");
        Map<String, Long> byRule =
                graph.read(waived, Map.of(), row -> Map.entry(row.text("ruleId"), row.integer("findings"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new WaiverSummary(waivers(), byRule);
    }
}
