package throughline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import throughline.Application;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.graph.Graph;
import throughline.report.DisclosureRule;
import throughline.report.Reports;

/**
 * On a graph that is there, {@code tables}: every table, seconds each as a file alone, the slowest first, and all of them
 * protected; {@code counts}: counts in two dimensions from the summaries against the same by DuckDB over the same obligations
 * in a Parquet file, side by side. Usage: {@code TableBenchmark tables|counts WORK-DIRECTORY SETTING...}, the settings being
 * those of the program, such as {@code --throughline.data-dir=DIR}; DuckDB's driver comes with {@code -Pbench}.
 */
public final class TableBenchmark {

    private static final int ROUNDS = 7;

    private final Path work;
    private final Graph graph;
    private final CypherLibrary library = CypherLibrary.ofProduct();

    private TableBenchmark(Path work, Graph graph) {
        this.work = work;
        this.graph = graph;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path work = Files.createDirectories(Path.of(arguments[1]));
        String[] settings = List.of(arguments).subList(2, arguments.length).toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            TableBenchmark benchmark = new TableBenchmark(work, context.getBean(Graph.class));
            if (arguments[0].equals("tables")) {
                benchmark.everyTable();
                long start = System.nanoTime();
                context.getBean(Reports.class).runAll(Map.of(), DisclosureRule.STANDARD);
                System.out.printf("all tables together, protected: %.1f s%n", seconds(start));
            } else {
                benchmark.againstColumns();
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void everyTable() {
        Map<String, Double> took = new LinkedHashMap<>();
        for (CypherFile file : library.folder("reports")) {
            long start = System.nanoTime();
            graph.read(file, file.bind(Map.of()), row -> row);
            took.put(file.id(), seconds(start));
        }
        took.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(table -> System.out.printf("%8.2f s  %s%n", table.getValue(), table.getKey()));
        System.out.printf(
                "%8.2f s  all%n",
                took.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** A count in two dimensions, made in two ways. */
    private record Count(String name, String cypher, String sql) {

        private static Count of(String name, String rows, String column) {
            String cypher = """
                    MATCH (owner)-[total:OWES_TOTAL]->()
                    WITH owner, total{.dutyId, .entitlement, .areaId, .met, .late, .missed} AS sum
                    WITH %s AS one, %s AS other, sum(sum.met) AS met, sum(sum.late) AS late, sum(sum.missed) AS missed
                    RETURN one, other, met, late, missed ORDER BY one, other
                    """.formatted(rows, column);
            String sql = """
                    SELECT %s, %s, count(*) FILTER (state = 'MET'), count(*) FILTER (state = 'LATE'),
                        count(*) FILTER (state = 'MISSED') FROM obligations GROUP BY ALL ORDER BY 1, 2
                    """;
            return new Count(name, cypher, sql.formatted(SQL.get(rows), SQL.get(column)));
        }
    }

    private static final String KIND = "CASE WHEN 'Agency' IN labels(owner) THEN owner.kind ELSE 'NOBODY' END";

    private static final Map<String, String> SQL = new TreeMap<>(
            Map.of("sum.dutyId", "duty", "sum.entitlement", "entitlement", "sum.areaId", "force", KIND, "kind"));

    private void againstColumns() throws IOException, SQLException {
        Path csv = work.resolve("obligations.csv");
        Path parquet = work.resolve("obligations.parquet");
        System.out.printf("%,d obligations as rows%n", writeRows(csv));
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM read_csv('%s', header = true, all_varchar = true)) TO '%s' (FORMAT parquet)"
                            .formatted(csv, parquet));
            statement.execute("CREATE VIEW obligations AS SELECT * FROM read_parquet('%s')".formatted(parquet));
            for (Count count : List.of(
                    Count.of("duty by entitlement", "sum.dutyId", "sum.entitlement"),
                    Count.of("duty by force", "sum.dutyId", "sum.areaId"),
                    Count.of("force by kind of bearer", "sum.areaId", KIND))) {
                compare(count, statement);
            }
        }
    }

    private long writeRows(Path csv) throws IOException {
        CypherFile rows = statement("""
                MATCH (duty:Duty)<-[:OF]-(obligation:Obligation)-[:IN]->(:Case)-[:INVESTIGATED_BY]->(force:Agency)
                OPTIONAL MATCH (obligation)-[:OWED_BY]->(owner:Agency)
                RETURN duty.id + ',' + CASE obligation.enhanced WHEN true THEN 'ENHANCED' WHEN false THEN 'STANDARD'
                  ELSE 'NOT_KNOWN' END + ',' + force.id + ',' + coalesce(owner.kind, 'NOBODY') + ',' + obligation.state AS line
                """);
        long[] number = new long[1];
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("duty,entitlement,force,kind,state\n");
            graph.forEach(rows, Map.of(), row -> {
                try {
                    out.write(row.text("line") + "\n");
                    number[0]++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return number[0];
    }

    private void compare(Count count, Statement statement) throws SQLException {
        List<Double> here = new ArrayList<>();
        List<Double> there = new ArrayList<>();
        CypherFile summed = statement(count.cypher());
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<List<String>> rows = graph.read(summed, Map.of(), row -> row.columns().stream()
                    .map(column -> Objects.toString(row.value(column)))
                    .toList());
            here.add(seconds(start));
            start = System.nanoTime();
            List<List<String>> counted = rows(statement.executeQuery(count.sql()));
            there.add(seconds(start));
            if (!rows.equals(counted)) {
                throw new IllegalStateException(count.name() + " differs");
            }
        }
        double ours = median(here);
        double theirs = median(there);
        System.out.printf(
                "%-26s summaries %7.1f ms, DuckDB %7.1f ms, ratio %.2f%n",
                count.name(), ours * 1000, theirs * 1000, ours / theirs);
    }

    private static List<List<String>> rows(ResultSet found) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (found.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                row.add(found.getString(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static CypherFile statement(String text) {
        return new CypherFile("benchmark", "queries", Map.of(), List.of(), text);
    }
}
