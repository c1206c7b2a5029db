package throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.cli.Commands;
import throughline.cli.ExitCode;
import throughline.cli.RunningServices;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;
import throughline.disclosure.Audit;
import throughline.disclosure.LinearPrograms;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;
import throughline.report.DisclosureRule;
import throughline.report.ReadersView;
import throughline.report.ReportTable;
import throughline.report.Reports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables of the demo as they are published: by the command line, over HTTP and through GraphQL. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "throughline.case-level=true")
final class PublishedReportsIT {

    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");
    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();
    private static final BitSet NOTHING = new BitSet();
    private static final String C1 = "c1-compliance-by-duty";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ApplicationContext context;
    private final int port;

    PublishedReportsIT(@Autowired ApplicationContext context, @Value("${local.server.port}") int port) {
        this.context = context;
        this.port = port;
    }

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(DemoTables.DEMO), NOW, LoadProgress.SILENT);
        evaluation.evaluate(EvaluationOrder.of(LocalDate.of(2026, 9, 30), NOW), EvaluationProgress.SILENT);
    }

    private int execute(String... words) {
        return Commands.line(new RunningServices(context), Clock.fixed(NOW, ZoneOffset.UTC))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private JsonNode ask(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void publishesEveryTableTheSameAgainAndVerifiesIt(@TempDir Path directory) throws IOException {
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");
        assertThat(execute("report", "--all", "--out", first.toString())).isEqualTo(ExitCode.DONE.number());
        assertThat(execute("report", "--all", "--out", second.toString())).isEqualTo(ExitCode.DONE.number());
        List<String> names = names(first);
        for (Reports.Listing report : context.getBean(Reports.class).list()) {
            assertThat(names).contains(report.id() + ".html", report.id() + ".csv", report.id() + ".json");
        }
        assertThat(names).contains("index.html", "throughline.ods", "throughline.xlsx", "evidence.json");
        for (String name : names) {
            assertThat(first.resolve(name)).as(name).hasSameBinaryContentAs(second.resolve(name));
        }
        for (String name :
                List.of(C1 + ".html", "b4-who-holds-the-victim.csv", "g3-ping-pong.json", "throughline.ods")) {
            if (names.contains(name)) {
                assertThat(execute("report", "verify", first.resolve(name).toString()))
                        .as(name)
                        .isEqualTo(ExitCode.DONE.number());
            }
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void tellsThatAPublishedFileWasChanged(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("c1.csv");
        assertThat(execute("report", C1, "--format", "csv", "--out", file.toString()))
                .isEqualTo(ExitCode.DONE.number());
        Files.writeString(file, Files.readString(file).replace("R2-RECORD", "R2-FORGED"));
        assertThat(execute("report", "verify", file.toString())).isEqualTo(ExitCode.FINDINGS.number());
        assertThat(out.toString().lines()).containsExactly("c1.csv was changed after it was published");
    }

    @Test
    void saysInOneLineThatThereIsNoEvidence(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("x.csv"), "");
        assertThat(execute("report", "verify", file.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).startsWith("There is no evidence about " + file);
    }

    @Test
    void givesTheSameFiguresInEveryWay() throws Exception {
        assertThat(execute("report", C1, "--format", "csv")).isEqualTo(ExitCode.DONE.number());
        HttpResponse<String> file = get("/reports/" + C1 + ".csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.body()).isEqualTo(out.toString());
        JsonNode table = ask(
                        "query($id: ID!) { report(id: $id) { rows { cells { value symbol } } } }", Map.of("id", C1))
                .at("/data/report");
        JsonNode json =
                JsonMapper.shared().readTree(get("/reports/" + C1 + ".json").body());
        assertThat(table.get("rows").size()).isEqualTo(json.get("rows").size());
        for (int row = 0; row < json.get("rows").size(); row++) {
            JsonNode cells = json.get("rows").get(row).get("cells");
            JsonNode asked = table.get("rows").get(row).get("cells");
            for (int cell = 0; cell < cells.size(); cell++) {
                String symbol = cells.get(cell).path("symbol").asString("");
                assertThat(asked.get(cell).path("symbol").asString("")).isEqualTo(symbol);
            }
        }
    }

    /**
     * A reader adds and subtracts within each table, between every two of one population and over all of them at once; of
     * single tables linear programs, too, tell what a hidden count can be.
     */
    @Test
    void leavesNoHiddenCountToBeWorkedOut() {
        Reports reports = context.getBean(Reports.class);
        List<ReportTable> shown = reports.runAll(Map.of(), DisclosureRule.STANDARD);
        List<ReportTable> truth = reports.runAll(Map.of(), DisclosureRule.INTERNAL);
        List<Integer> exact = IntStream.range(0, shown.size())
                .filter(i -> ReadersView.isExact(shown.get(i)))
                .boxed()
                .toList();
        ReadersView all = new ReadersView();
        for (int one : exact) {
            ReadersView alone = view(shown, truth, one);
            assertThat(Audit.workedOut(alone.publication(), alone.hidden()))
                    .as(shown.get(one).id())
                    .isEqualTo(NOTHING);
            assertThat(LinearPrograms.settled(alone.publication(), alone.hidden()))
                    .as(shown.get(one).id())
                    .isEqualTo(NOTHING);
            exact.stream()
                    .filter(other -> other > one && areTied(shown, one, other))
                    .forEach(other -> {
                        ReadersView both = view(shown, truth, one, other);
                        assertThat(Audit.workedOut(both.publication(), both.hidden()))
                                .as(
                                        "%s and %s",
                                        shown.get(one).id(), shown.get(other).id())
                                .isEqualTo(NOTHING);
                    });
            add(all, shown.get(one), truth.get(one));
        }
        assertThat(Audit.workedOut(all.publication(), all.hidden())).isEqualTo(NOTHING);
        assertThat(all.hidden().cardinality()).isGreaterThan(1000);
    }

    private static boolean areTied(List<ReportTable> shown, int one, int other) {
        return ReadersView.areTied(file(shown.get(one)), file(shown.get(other)));
    }

    private static CypherFile file(ReportTable table) {
        return LIBRARY.file("reports", table.id());
    }

    private static ReadersView view(List<ReportTable> shown, List<ReportTable> truth, int... tables) {
        ReadersView view = new ReadersView();
        IntStream.of(tables).forEach(table -> add(view, shown.get(table), truth.get(table)));
        return view;
    }

    private static void add(ReadersView view, ReportTable shown, ReportTable truth) {
        view.add(file(shown), shown, truth);
    }

    @Test
    void hidesSmallCountsUnlessAskedForTheFiguresAsTheyAre() {
        execute("report", C1, "--format", "csv");
        assertThat(out.toString()).contains(",c,");
        out.getBuffer().setLength(0);
        execute("report", C1, "--format", "csv", "--internal");
        assertThat(out.toString()).doesNotContain(",c,");
    }

    @Test
    void opensAFigureIntoItsCases() throws Exception {
        assertThat(execute(
                        "report",
                        C1,
                        "--open",
                        "missed",
                        "--row",
                        "duty=R8-HEARING",
                        "--row",
                        "right=R8",
                        "--row",
                        "entitlement=STANDARD"))
                .isEqualTo(ExitCode.DONE.number());
        List<String> cases = out.toString().lines().toList();
        assertThat(cases).containsExactly("CASE-35");
        String query = """
                query($id: ID!, $row: [ReportParameterInput!]!) { reportCases(id: $id, figure: "missed", row: $row) }""";
        JsonNode answer = ask(
                query,
                Map.of(
                        "id",
                        C1,
                        "row",
                        List.of(
                                Map.of("name", "duty", "value", "R8-HEARING"),
                                Map.of("name", "right", "value", "R8"),
                                Map.of("name", "entitlement", "value", "STANDARD"))));
        assertThat(answer.at("/data/reportCases/0").asString()).isEqualTo("CASE-35");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws Exception {
        assertThat(execute("report", "c99")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).startsWith("There is no report 'c99'; there are: a1-duties");
        assertThat(get("/reports/" + C1 + ".csv?month=1").statusCode()).isEqualTo(400);
        assertThat(get("/reports/" + C1 + ".pdf").body()).startsWith("expected a file that ends in txt, csv");
        assertThat(execute("report", C1, "--format", "ods")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("--format ods needs --out PATH");
    }

    @Test
    void listsWhatCanBeAskedFor() throws Exception {
        JsonNode reports = ask("{ reports { id title parameters { name type default } figures } }", Map.of())
                .at("/data/reports");
        assertThat(reports.size())
                .isEqualTo(context.getBean(Reports.class).list().size());
        assertThat(reports.toString()).contains("\"name\":\"forceIds\",\"type\":\"list\",\"default\":\"null\"");
    }
}
