package throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import throughline.cli.Commands;
import throughline.cli.ExitCode;
import throughline.cli.Services;
import throughline.duty.CatalogDraft;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.GraphDump;

/** The commands as they are typed, on the demo. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class CommandLineIT {

    private static final String AS_OF = "2026-09-30";

    private final Graph graph;

    @TempDir
    private Path folder;

    CommandLineIT(Graph graph) {
        this.graph = graph;
    }

    /** What a command printed and how it ended. */
    private record Ended(int code, String out, String err) {}

    /** The services on the database of the test run. */
    private static final class TestServices implements Services {

        @Override
        public ConfigurableApplicationContext start() {
            return new SpringApplicationBuilder(CommandApplication.class)
                    .web(WebApplicationType.NONE)
                    .run();
        }

        @Override
        public ConfigurableApplicationContext startWithPages(Consumer<ApplicationContext> before) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Refusal> explain(Throwable failure) {
            return Optional.empty();
        }
    }

    private static Ended execute(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-10-30T12:00:00Z"), ZoneOffset.UTC);
        int code = Commands.line(new TestServices(), clock)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Ended(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void loadTheDemo() {
        assertThat(execute("load", DemoTables.DEMO.toString(), "--as-of", AS_OF).code())
                .isEqualTo(ExitCode.DONE.number());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void saysWhatAnotherCatalogueWouldChange() throws IOException {
        List<String> before = GraphDump.of(graph);
        String draft = file(
                "draft.csv",
                new CatalogDraft().set("R6-ARREST", "standard_limit", "1").text());
        Path tables = folder.resolve("tables");
        Ended ended = execute("evaluate", "--catalogue", draft, "--out", tables.toString());
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.DONE.number());
        assertThat(ended.out().lines())
                .contains(
                        "Duties: 1 with other terms, 0 added, 0 removed, 102 the same",
                        "R6-ARREST (changed)  Police tell the victim of an arrest",
                        "  standard_limit: 5 -> 1",
                        "  judged differently: MET -> LATE 1, PENDING -> MISSED 1, the same state by another day, party"
                                + " or packet 18")
                .anyMatch(line -> line.startsWith("As of 2026-09-30 by " + draft + ": 42 cases."));
        assertThat(Files.readAllLines(tables.resolve("rejudged-terms.csv")))
                .containsExactly("duty_id,column,before,after", "R6-ARREST,standard_limit,5,1");
        assertThat(Files.readAllLines(tables.resolve("rejudged-moves.csv"))).contains("R6-ARREST,PENDING,MISSED,1");
        assertThat(Files.readAllLines(tables.resolve("rejudged-duties.csv"))).hasSize(104);
        assertThat(Files.readAllLines(tables.resolve("rejudged-obligations.csv")))
                .hasSize(21)
                .contains("R6-ARREST:EV-39-09:VIC-39A,CASE-39,R6-ARREST,EV-39-09,VIC-39A,PENDING,MISSED,2026-09-23,"
                        + "2026-09-23,2026-09-30,2026-09-24,,,,,POL-11,POL-11,VIC-39A,VIC-39A,,");
        assertThat(GraphDump.of(graph)).isEqualTo(before);
    }

    @Test
    void refusesABrokenCatalogueBeforeAnythingElse() throws IOException {
        String draft = file(
                "draft.csv", new CatalogDraft().set("R2-RECORD", "clock", "SUN").text());
        Path tables = folder.resolve("tables");
        assertThat(execute("evaluate", "--catalogue", draft, "--out", tables.toString()))
                .isEqualTo(new Ended(
                        ExitCode.BAD_DATA.number(),
                        Stream.of(
                                        "draft.csv:2 clock \"SUN\" is not a code of the set clock: EVENT, RECEIPT",
                                        "Refused: 1 problems. Nothing was judged.")
                                .map(line -> line + System.lineSeparator())
                                .reduce("", String::concat),
                        ""));
        assertThat(tables).doesNotExist();
    }

    @Test
    void waivesWhatAFileSaysAndNothingIfItHasAProblem() throws IOException {
        String header = "id,finding_id,rule_id,case_id,reason,author,ends_on\n";
        String waivers = file(
                "waivers.csv",
                header + "W-1,,silence,CASE-29,Agreed with her,Head of unit,2026-12-31\n"
                        + "W-2,not-acknowledged:MSG-19-11,,,By telephone,Head of unit,2026-08-31\n"
                        + "W-5,not-acknowledged:MSG-19-11,,,By telephone,Head of unit,\n");
        Ended ended = execute("waive", waivers);
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.DONE.number());
        assertThat(ended.out().lines())
                .containsExactly(
                        "Waivers: 1 in force, 1 expired (W-2 on 2026-08-31), 1 without an end date (W-5)",
                        "Findings waived: 3");
        String broken = file("broken.csv", header + "W-1,,silense,CASE-29,Agreed,Head of unit,\n");
        assertThat(execute("waive", broken).out().lines())
                .containsExactly(
                        "broken.csv:2 rule_id \"silense\" is not a rule; throughline rules lists them",
                        "Refused: 1 problems. No waiver was changed.");
        assertThat(execute("waivers").out().lines())
                .containsExactly(
                        "waiver  status    ends on     findings  covers                      author        reason",
                        "W-1     IN_FORCE  2026-12-31  2         silence, case CASE-29       Head of unit  Agreed with"
                                + " her",
                        "W-2     EXPIRED   2026-08-31  0         not-acknowledged:MSG-19-11  Head of unit  By"
                                + " telephone",
                        "W-5     ENDLESS   never       1         not-acknowledged:MSG-19-11  Head of unit  By"
                                + " telephone",
                        "Waivers: 1 in force, 1 expired (W-2 on 2026-08-31), 1 without an end date (W-5)");
        Ended evaluated = execute("evaluate", "--as-of", AS_OF, "--fail-on", "NOT_ACKNOWLEDGED");
        assertThat(evaluated.code()).as(evaluated.err()).isEqualTo(ExitCode.DONE.number());
        assertThat(evaluated.out().lines())
                .contains("Waivers: 1 in force, 1 expired (W-2 on 2026-08-31), 1 without an end date (W-5)")
                .contains("  FINDINGS            0  not-acknowledged  (1 waived)");
        assertThat(execute("waive", file("waivers.csv", header)).out().lines())
                .containsExactly("Waivers: none", "Findings waived: 0");
        assertThat(execute("evaluate", "--as-of", AS_OF, "--fail-on", "NOT_ACKNOWLEDGED")
                        .code())
                .isEqualTo(ExitCode.FINDINGS.number());
    }
}
