package throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cypher.Column;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.cypher.Parameter;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.graph.Row;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/** What holds for every report table, on the demo. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class ReportsIT {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");

    /** Each narrows the table down in another way. */
    private static final Map<String, String> FILTERS = Map.of(
            "from", "2026-02-01",
            "to", "2026-08-31",
            "forceIds", "POL-20,POL-47,POL-06,POL-44",
            "areaIds", "CPS-SOUTH-EAST,CPS-WEST-MIDLANDS,CPS-NORTH-WEST,CPS-WESSEX",
            "offenceGroups", "VIOLENCE_WITH_INJURY,SEXUAL,STALKING_HARASSMENT",
            "entitlement", "ENHANCED");

    @Autowired
    private Graph graph;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(DemoTables.DEMO), NOW, LoadProgress.SILENT);
        evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    static Stream<CypherFile> tables() {
        return CypherLibrary.ofProduct().folder("reports").stream();
    }

    static Stream<CypherFile> tablesThatOpen() {
        return tables().filter(file -> !columns(file, Column.Kind.CASES).isEmpty());
    }

    private static List<String> columns(CypherFile file, Column.Kind kind) {
        return file.columns().stream()
                .filter(column -> column.kind() == kind)
                .map(Column::name)
                .toList();
    }

    /** What counts people or what concerns them, rather than, say, agencies. */
    private static List<String> disclosiveCounts(CypherFile file) {
        return columns(file, Column.Kind.COUNT).stream()
                .filter(file.list("disclosive")::contains)
                .toList();
    }

    private List<Row> run(CypherFile file, Map<String, String> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : file.parameters()) {
            if (given.containsKey(parameter.name())) {
                values.put(parameter.name(), parameter.valueOf(given.get(parameter.name())));
            }
        }
        return graph.read(file, file.bind(values), row -> row);
    }

    private static String key(CypherFile file, Row row) {
        return columns(file, Column.Kind.KEY).stream()
                .map(key -> Objects.toString(row.value(key)))
                .toList()
                .toString();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void returnsWhatTheHeaderDeclares(CypherFile file) {
        List<Row> rows = run(file, Map.of());
        assertThat(rows).extracting(row -> key(file, row)).doesNotHaveDuplicates();
        for (Row row : rows) {
            assertThat(row.columns())
                    .containsExactlyElementsOf(
                            file.columns().stream().map(Column::name).toList());
            columns(file, Column.Kind.COUNT)
                    .forEach(count -> assertThat(row.integer(count)).as(count).isNotNegative());
            file.sums().forEach(sum -> assertThat(
                            sum.parts().stream().mapToLong(row::integer).sum())
                    .as("%s in %s", sum, key(file, row))
                    .isEqualTo(row.integer(sum.total())));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void dividesRatesAsTheHeaderSays(CypherFile file) {
        List<Column> rates = file.columns().stream()
                .filter(column -> column.kind() == Column.Kind.RATE)
                .toList();
        for (Row row : run(file, Map.of())) {
            for (Column rate : rates) {
                long base = row.integer(Objects.requireNonNull(rate.in()));
                Object expected = base == 0 ? null : (double) row.integer(Objects.requireNonNull(rate.of())) / base;
                assertThat(row.value(rate.name()))
                        .as("%s in %s", rate.name(), key(file, row))
                        .isEqualTo(expected);
            }
        }
    }

    /** A filter that breaks, or that adds something, shows here. */
    @ParameterizedTest
    @MethodSource("tables")
    void takesItsFilters(CypherFile file) {
        Map<String, Long> whole = totals(file, run(file, Map.of()));
        isNoMore(file, run(file, FILTERS), whole);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysTheSameWhereTheHeaderSaysSo(CypherFile file) {
        List<Row> rows = run(file, Map.of());
        Stream.concat(file.same().stream(), file.repeats().stream()).forEach(same -> rows.stream()
                .collect(Collectors.groupingBy(row -> texts(row, same.by())))
                .forEach((keys, alike) -> assertThat(alike.stream().map(row -> texts(row, same.counts())))
                        .as("%s of %s in %s", same, file.id(), keys)
                        .containsOnly(texts(alike.get(0), same.counts()))));
    }

    private static List<String> texts(Row row, List<String> columns) {
        return columns.stream()
                .map(column -> Objects.toString(row.value(column)))
                .toList();
    }

    private static Map<String, Long> totals(CypherFile file, List<Row> rows) {
        Map<String, Long> totals = new LinkedHashMap<>();
        file.list("additive")
                .forEach(count -> totals.put(
                        count,
                        rows.stream().mapToLong(row -> row.integer(count)).sum()));
        return totals;
    }

    private static void isNoMore(CypherFile file, List<Row> rows, Map<String, Long> whole) {
        totals(file, rows)
                .forEach((count, total) ->
                        assertThat(total).as(file.id() + " " + count).isBetween(0L, whole.get(count)));
    }

    /** A figure of something has cases behind it, no more than it counts unless it counts less than cases; none has none. */
    @ParameterizedTest
    @MethodSource("tablesThatOpen")
    void opensItsFigures(CypherFile file) {
        String cases = columns(file, Column.Kind.CASES).get(0);
        for (String count : disclosiveCounts(file)) {
            List<Row> opened = run(file, Map.of("open", count));
            for (Row row : opened) {
                assertThat(row.texts(cases).isEmpty())
                        .as("%s of %s in %s", count, file.id(), key(file, row))
                        .isEqualTo(row.integer(count) == 0);
                assertThat(row.texts(cases)).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    /** The same obligations, told apart in different ways. */
    @Test
    void addsUpToTheSameInEveryTableOfObligations() {
        Map<String, Long> byDuty = totals("c1-compliance-by-duty");
        assertThat(byDuty.get("obligations"))
                .isEqualTo(graph.read(
                                CypherLibrary.ofProduct().file("evaluate", "count-derived"),
                                Map.of(),
                                row -> row.integer("obligations"))
                        .get(0));
        Map<String, Long> byProvider = totals("c2-compliance-by-provider");
        for (String count :
                List.of("obligations", "base", "met", "late", "missed", "pending", "optedOut", "cannotTell")) {
            assertThat(byProvider.get(count)).as(count).isEqualTo(byDuty.get(count));
        }
        Map<String, Long> byOwner = totals("a1-duties-that-are-nobodys-job");
        assertThat(byOwner.get("obligations")).isEqualTo(byDuty.get("obligations"));
        assertThat(totals("a2-measurability-by-area").get("obligations")).isEqualTo(byDuty.get("obligations"));
        assertThat(totals("c3-how-late-is-late").get("base")).isEqualTo(byDuty.get("base"));
        assertThat(totals("c9-weekend-and-holiday").get("base")).isLessThanOrEqualTo(byDuty.get("base"));
    }

    @Test
    void breaksAddUpByDutyAndByLink() {
        assertThat(totals("break-matrix").get("failures"))
                .isEqualTo(totals("root-breaks").get("failures"));
    }

    private Map<String, Long> totals(String id) {
        CypherFile file = CypherLibrary.ofProduct().file("reports", id);
        return totals(file, run(file, Map.of()));
    }
}
