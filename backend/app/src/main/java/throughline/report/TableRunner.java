package throughline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.cypher.Column;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.graph.Graph;
import throughline.graph.Row;

/** Runs the files of tables. Hides nothing. */
final class TableRunner {

    static final String FOLDER = "reports";

    private static final Pattern NUMBER = Pattern.compile("(?<section>[a-z])(?<number>\\d+)-.*");

    /** The parameter that names the figure whose cases are asked for. */
    static final String OPEN = "open";

    private final Graph graph;
    private final CypherLibrary library;

    TableRunner(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.library = library;
    }

    /** All of them, in the order of their numbers: G2 before G10; those without a number last. */
    List<CypherFile> files() {
        return library.folder(FOLDER).stream()
                .sorted(Comparator.comparing(TableRunner::number).thenComparing(CypherFile::id))
                .toList();
    }

    private static String number(CypherFile file) {
        Matcher number = NUMBER.matcher(file.id());
        return number.matches()
                ? number.group("section") + "%03d".formatted(Integer.parseInt(number.group("number")))
                : "~";
    }

    /**
     * The file of a table.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    CypherFile file(String id) {
        return files().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no report '" + id + "'; there are: "
                        + files().stream().map(CypherFile::id).collect(Collectors.joining(", "))));
    }

    /**
     * Runs a table.
     *
     * @param given parameters as text, by name; those left out take their defaults
     * @throws IllegalArgumentException if a parameter is unknown, missing or no value of its type
     */
    TableData run(CypherFile file, Map<String, String> given) {
        Map<String, Object> values = values(file, given);
        List<Column> shown = file.columns().stream()
                .filter(column -> column.kind() != Column.Kind.CASES)
                .toList();
        List<String> lacking = lacking(file);
        List<List<@Nullable Object>> rows =
                lacking.isEmpty() ? graph.read(file, values, row -> cells(row, shown)) : List.of();
        return new TableData(file, texts(values), shown, rows, lacking);
    }

    /** The ids of the cases behind a figure, by row: the cells of the keys, and the cases. */
    Map<List<String>, List<String>> cases(CypherFile file, Map<String, String> given, String figure) {
        Column cases = file.columns().stream()
                .filter(column -> column.kind() == Column.Kind.CASES)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No cases stand behind the report '" + file.id() + "'"));
        List<String> keys = keys(file);
        Map<String, String> opening = new LinkedHashMap<>(given);
        opening.put(OPEN, figure);
        Map<List<String>, List<String>> found = new LinkedHashMap<>();
        graph.forEach(
                file,
                values(file, opening),
                row -> found.put(
                        keys.stream()
                                .map(key -> Objects.toString(row.value(key), ""))
                                .toList(),
                        strings(row.value(cases.name()))));
        return found;
    }

    static List<String> keys(CypherFile file) {
        return file.columns().stream()
                .filter(column -> column.kind() == Column.Kind.KEY)
                .map(Column::name)
                .toList();
    }

    private static List<String> strings(@Nullable Object ids) {
        return ids == null
                ? List.of()
                : ((Collection<?>) ids).stream().map(Objects::toString).sorted().toList();
    }

    private static Map<String, Object> values(CypherFile file, Map<String, String> given) {
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
                        + file.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "))));
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, text(value)));
        texts.remove(OPEN);
        return texts;
    }

    /** As {@link Parameter#valueOf} reads it. */
    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> items
                ? items.stream().map(Object::toString).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    private static List<@Nullable Object> cells(Row row, List<Column> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : columns) {
            Object value = row.value(column.name());
            cells.add(value instanceof LocalDate day ? day.toString() : value);
        }
        return cells;
    }

    private List<String> lacking(CypherFile file) {
        List<String> needs = file.list("needs");
        if (needs.isEmpty()) {
            return needs;
        }
        Set<String> filled = new HashSet<>();
        graph.forEach(library.file("evaluate", "read-filled"), Map.of(), row -> {
            filled.addAll(row.texts("tables"));
            filled.addAll(row.texts("filled"));
        });
        return needs.stream()
                .filter(need -> Stream.of(need.split(" or ")).noneMatch(filled::contains))
                .toList();
    }
}
