package throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import throughline.cypher.Column;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.graph.Graph;

/**
 * Report tables, each a Cypher file in {@code cypher/reports}. What leaves here may be published, unless somebody asks for
 * the figures as they are.
 */
@Component
public final class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private final TableRunner runner;
    private final Evidence evidence;

    Reports(Graph graph, CypherLibrary library) {
        this.runner = new TableRunner(graph, library);
        this.evidence = new Evidence(graph, library);
    }

    /**
     * A parameter of a report.
     *
     * @param type string, integer, float, boolean, date or list
     * @param byDefault what counts when it is left out, as text; absent: it must be given
     */
    public record Wish(String name, String type, @Nullable String byDefault, String meaning) {

        private static Wish of(Parameter parameter) {
            return new Wish(parameter.name(), parameter.type().word(), parameter.defaultText(), parameter.meaning());
        }
    }

    /**
     * A report that can be run.
     *
     * @param figures the counts whose cases can be asked for: all that count people or what concerns them
     */
    public record Listing(
            String id, String title, String question, String grain, List<Wish> parameters, List<String> figures) {

        private static Listing of(CypherFile file) {
            List<Wish> parameters = file.parameters().stream()
                    .filter(parameter -> !parameter.name().equals(TableRunner.OPEN))
                    .map(Wish::of)
                    .toList();
            return new Listing(
                    file.id(), file.title(), file.one("question"), file.one("grain"), parameters, figures(file));
        }

        private static List<String> figures(CypherFile file) {
            boolean opens = file.columns().stream().anyMatch(column -> column.kind() == Column.Kind.CASES);
            return file.columns().stream()
                    .filter(column -> opens
                            && column.kind() == Column.Kind.COUNT
                            && file.list("disclosive").contains(column.name()))
                    .map(Column::name)
                    .toList();
        }
    }

    /** Every report, by id. */
    public List<Listing> list() {
        return runner.files().stream().map(Listing::of).toList();
    }

    /**
     * Makes a table.
     *
     * @param given parameters as text, by name; those left out take their defaults
     * @throws IllegalArgumentException if there is no such report, or a parameter is unknown, missing or no value of its
     *     type; the message says which are known
     */
    public ReportTable run(String id, Map<String, String> given, DisclosureRule rule) {
        CypherFile file = runner.file(id);
        TableData table = runner.run(file, given);
        if (rule.internal()) {
            LOG.info("Figures of the report {} were read as they are", id);
            return show(table, new HiddenCounts(), rule);
        }
        List<CypherFile> linked = linked(file);
        List<TableData> published = linked.stream()
                .map(other -> other.equals(file) ? table : runner.run(other, known(other, table.parameters())))
                .toList();
        return show(table, Protection.of(published, rule).get(linked.indexOf(file)), rule);
    }

    /** Makes every table, with the parameters that each has of those given. */
    public List<ReportTable> runAll(Map<String, String> given, DisclosureRule rule) {
        List<TableData> all = runner.files().stream()
                .map(file -> runner.run(file, known(file, given)))
                .toList();
        List<HiddenCounts> hidden = Protection.of(all, rule);
        List<ReportTable> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(show(all.get(i), hidden.get(i), rule));
        }
        return shown;
    }

    /**
     * The cases behind a figure, for those who may see them.
     *
     * @param figure the name of a count
     * @param row the keys of the row, by name
     * @return the ids of the cases, sorted
     * @throws IllegalArgumentException if there is no such report, figure or row
     */
    public List<String> cases(String id, Map<String, String> given, String figure, Map<String, String> row) {
        CypherFile file = runner.file(id);
        if (!Listing.figures(file).contains(figure)) {
            throw new IllegalArgumentException("No cases stand behind '" + figure + "' of the report '" + id
                    + "'; they do behind: " + String.join(", ", Listing.figures(file)));
        }
        List<String> keys = TableRunner.keys(file);
        if (!row.keySet().equals(Set.copyOf(keys))) {
            throw new IllegalArgumentException(
                    "A row of the report '" + id + "' is named by its keys: " + String.join(", ", keys));
        }
        LOG.info("Cases behind {} of the report {} were read", figure, id);
        List<String> wanted = keys.stream().map(row::get).toList();
        List<String> cases = runner.cases(file, given, figure).get(wanted);
        if (cases == null) {
            throw new IllegalArgumentException("The report '" + id + "' has no row " + row);
        }
        return cases;
    }

    /**
     * The table and all that could be subtracted from it, directly or over others; always in the same order, so that the same
     * figures are hidden whichever of them is asked for.
     */
    private List<CypherFile> linked(CypherFile file) {
        List<CypherFile> linked = new ArrayList<>(List.of(file));
        if (TableData.hasManyCrossings(file)) {
            return linked;
        }
        for (int i = 0; i < linked.size(); i++) {
            CypherFile one = linked.get(i);
            runner.files().stream()
                    .filter(other -> !linked.contains(other)
                            && !TableData.hasManyCrossings(other)
                            && SharedMargins.areLinked(one, other))
                    .toList()
                    .forEach(linked::add);
        }
        return runner.files().stream().filter(linked::contains).toList();
    }

    private static Map<String, String> known(CypherFile file, Map<String, String> given) {
        Map<String, String> known = new LinkedHashMap<>(given);
        known.keySet().retainAll(file.parameters().stream().map(Parameter::name).toList());
        return known;
    }

    private ReportTable show(TableData table, HiddenCounts hidden, DisclosureRule rule) {
        return new Presentation(table, hidden, rule).show(evidence.of(table, rule));
    }
}
