package throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import throughline.Application;
import throughline.bundle.BundleReader;
import throughline.bundle.ValidBundle;
import throughline.evaluation.Evaluation;
import throughline.evaluation.EvaluationOrder;
import throughline.evaluation.EvaluationProgress;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.load.BundleLoader;
import throughline.load.LoadProgress;

/** What the commands that read print about the demo. */
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.NONE)
final class ReadingCommandsIT {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-09-30T20:00:00Z");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Autowired
    private ApplicationContext context;

    @BeforeAll
    static void loadAndEvaluate(@Autowired BundleLoader loader, @Autowired Evaluation evaluation) {
        loader.load((ValidBundle) BundleReader.ofProduct().read(Path.of("../../seed/demo")), NOW, LoadProgress.SILENT);
        evaluation.evaluate(EvaluationOrder.of(AS_OF, NOW), EvaluationProgress.SILENT);
    }

    private int execute(String... words) {
        return Commands.line(new RunningServices(context), Clock.fixed(NOW, ZoneOffset.UTC))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void explainsAsWrittenDown() throws IOException {
        assertThat(execute("explain", "H13:EV-06-06:VIC-06A")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString())
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/golden/explanations/H13_EV-06-06_VIC-06A.txt")));
    }

    @Test
    void saysInOneLineThatThereIsNoSuchObligation() {
        assertThat(execute("explain", "H13:EV-06-06")).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString().lines())
                .containsExactly("There is no obligation 'H13:EV-06-06' as of 2026-09-30;"
                        + " an id is DUTY:EVENT or DUTY:EVENT:VICTIM");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsWhatIsDueToday() {
        assertThat(execute("due-soon", "--days", "0", "--format", "csv")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("POL-11,")
                .contains("2026-09-30,0,,R6-ARREST")
                .contains("CASE-39");
    }

    @Test
    void listsOnlyWhatAnAgencyOwes() {
        assertThat(execute("due-soon", "--agency", "CPS-WESSEX", "--format", "csv"))
                .isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("CPS-WESSEX,"));
    }

    @Test
    void printsATable() {
        assertThat(execute("due-soon")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString()).contains("Next to break", "As of 2026-09-30", "workingDaysLeft", "CASE-15");
    }
}
