package throughline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import throughline.cypher.Column;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.graph.Graph;
import throughline.graph.Row;

/** Runs report tables, each a Cypher file in {@code cypher/reports}. */
@Component
public final class Reports {

    private static final String FOLDER = "reports";

    private final Graph graph;
    private final CypherLibrary library;

    Reports(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /** A report that can be run. */
    public record Listing(String id, String title, List<Parameter> parameters) {}

    /** Every report, by id. */
    public List<Listing> list() {
        return library.folder(FOLDER).stream()
                .map(file -> new Listing(file.id(), file.title(), file.parameters()))
                .toList();
    }

    /**
     * Runs a report.
     *
     * @param given parameters as text, by name; those left out take their defaults
     * @throws IllegalArgumentException if there is no such report, or a parameter is unknown, missing or no value of its
     *     type; the message says which are known
     */
    public ReportTable run(String id, Map<String, String> given) {
        CypherFile file = file(id);
        List<Column> columns = file.columns();
        List<List<@Nullable Object>> rows = graph.read(file, parameters(file, given), row -> cells(row, columns));
        return new ReportTable(id, file.title(), file.one("question"), file.one("grain"), asOf(), columns, rows);
    }

    private CypherFile file(String id) {
        return library.folder(FOLDER).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no report '" + id + "'; there are: "
                        + String.join(
                                ", ",
                                library.folder(FOLDER).stream()
                                        .map(CypherFile::id)
                                        .toList())));
    }

    private static Map<String, Object> parameters(CypherFile file, Map<String, String> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((name, text) -> values.put(name, parameter(file, name).valueOf(text)));
        return file.bind(values);
    }

    private static Parameter parameter(CypherFile file, String name) {
        return file.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The report '" + file.id() + "' has no parameter '"
                        + name + "'; it has: "
                        + String.join(
                                ", ",
                                file.parameters().stream().map(Parameter::name).toList())));
    }

    private @Nullable LocalDate asOf() {
        List<LocalDate> dates =
                graph.read(library.file("evaluate", "read-as-of"), Map.of(), row -> row.dayOrNull("asOf"));
        return dates.isEmpty() ? null : dates.get(0);
    }

    private static List<@Nullable Object> cells(Row row, List<Column> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.value(column.name())));
        return cells;
    }
}
