package throughline.publish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.ShownColumn;
import throughline.report.Symbol;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands beside a table's CSV: metadata as the W3C describes them for CSV on the web, since RFC 4180 has no place for
 * notes and provenance.
 */
final class CsvMetadata {

    /** Each symbol's letter, as a regular expression. */
    private static final String LETTERS =
            Arrays.stream(Symbol.values()).map(Symbol::letter).collect(Collectors.joining("", "[", "]"));

    private CsvMetadata() {}

    /**
     * The metadata of a file.
     *
     * @param url the name of the CSV file, which stands in the same directory
     */
    static String of(ReportTable table, String url) {
        ObjectNode root = JsonText.object();
        root.putArray("@context")
                .add("http://www.w3.org/ns/csvw")
                .add(JsonText.object().put("@language", "en-GB"));
        root.put("url", url);
        root.put("dc:identifier", table.id());
        root.put("dc:title", table.title());
        root.put("dc:description", description(table));
        root.put("dc:source", table.source());
        ArrayNode provenance = root.putArray("dc:provenance");
        provenance(table.provenance()).forEach(provenance::add);
        ArrayNode notes = root.putArray("notes");
        table.notes().forEach(note -> addNote(notes, note));
        addNote(
                notes,
                "A column whose name ends in _status says why the figure before it is missing: " + symbols() + ".");
        addColumns(root.putObject("tableSchema").putArray("columns"), table.columns());
        return JsonText.of(root);
    }

    private static String description(ReportTable table) {
        String description = "%s One record: %s. Unit: %s. Order: %s."
                .formatted(table.question(), table.grain(), table.unit(), table.order());
        return table.notEvaluated() == null
                ? description
                : description + " Not evaluated: " + table.notEvaluated() + ".";
    }

    private static List<String> provenance(Provenance provenance) {
        Map<String, String> facts = new TreeMap<>();
        provenance.parameters().forEach((name, value) -> facts.put("parameter " + name, value));
        LocalDate asOf = provenance.asOf();
        facts.put("as of", asOf == null ? "nothing is evaluated yet" : asOf.toString());
        facts.put("catalogue (SHA-256)", provenance.catalogue());
        facts.put("calendar (SHA-256)", provenance.calendar());
        facts.put("data (SHA-256)", provenance.data());
        facts.put("table (SHA-256)", provenance.textHash());
        facts.put("program", provenance.program());
        facts.put("disclosure control", String.join(" ", provenance.disclosure()));
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .toList();
    }

    private static void addColumns(ArrayNode columns, List<ShownColumn> shown) {
        List<String> headings = Headings.of(shown);
        for (int i = 0; i < shown.size(); i++) {
            ShownColumn column = shown.get(i);
            addColumn(columns, column.name(), headings.get(i), column.meaning()).set("datatype", datatype(column));
            if (!column.isWords()) {
                String meaning = "why " + column.name() + " is missing; empty where it is not";
                addColumn(columns, CsvCopy.status(column), headings.get(i) + ": status", meaning)
                        .set("datatype", type("string").put("format", LETTERS));
            }
        }
    }

    private static ObjectNode addColumn(ArrayNode columns, String name, String heading, String meaning) {
        ObjectNode column = columns.addObject();
        column.put("name", name);
        column.putArray("titles").add(name).add(heading);
        column.put("dc:description", meaning);
        return column;
    }

    private static ObjectNode datatype(ShownColumn column) {
        return switch (column.kind()) {
            case COUNT -> type("nonNegativeInteger");
            case DURATION, QUANTILE, RATIO, DIFFERENCE -> type("decimal");
            case RATE -> type("decimal").put("minimum", "0").put("maximum", "1");
            default -> type("string");
        };
    }

    private static ObjectNode type(String base) {
        return JsonText.object().put("base", base);
    }

    private static void addNote(ArrayNode notes, String note) {
        notes.addObject().put("rdfs:comment", note);
    }

    private static String symbols() {
        return Arrays.stream(Symbol.values())
                .map(symbol -> symbol.letter() + " is " + symbol.meaning())
                .collect(Collectors.joining("; "));
    }
}
