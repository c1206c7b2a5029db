package throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

final class CommandsTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Services that never come up. */
    private record Down(RuntimeException failure) implements Services {

        @Override
        public ConfigurableApplicationContext start() {
            throw failure;
        }

        @Override
        public ConfigurableApplicationContext startWithPages(Consumer<ApplicationContext> before) {
            throw failure;
        }

        @Override
        public Optional<Refusal> explain(Throwable thrown) {
            return thrown instanceof IllegalStateException
                    ? Optional.of(new Refusal(ExitCode.NO_DATABASE, "No database: " + thrown.getMessage()))
                    : Optional.empty();
        }
    }

    private int execute(String... words) {
        return execute(new IllegalStateException("start it first"), words);
    }

    private int execute(RuntimeException failure, String... words) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        CommandLine line = Commands.line(new Down(failure), clock);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void asksForACommandWhenThereIsNone() {
        assertThat(execute()).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("Say what to do").contains("evaluate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate --as-of 30.09.2026",
                "evaluate --out tables",
                "evaluate --catalogue pom.xml --out pom.xml",
                "evaluate --catalogue pom.xml --fail-on NOT_SENT",
                "report --format pdf",
                "dance",
                "rules extra",
                "explain",
                "due-soon --days 61",
                "waive"
            })
    void refusesWrongUsage(String words) {
        assertThat(execute(words.split(" "))).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "serve",
                "waivers",
                "report",
                "report c1-compliance-by-duty",
                "explain H13:E05:V1",
                "due-soon --days 3"
            })
    void saysWhyThereIsNoDatabase(String words) {
        assertThat(execute(words.split(" "))).isEqualTo(ExitCode.NO_DATABASE.number());
        assertThat(err.toString()).contains("No database: start it first").doesNotContain("\tat ");
    }

    @Test
    void refusesACatalogueThatIsNotThereWithoutAskingForTheDatabase() {
        assertThat(execute("evaluate", "--catalogue", "none.csv")).isEqualTo(ExitCode.BAD_DATA.number());
        assertThat(out.toString().lines())
                .containsExactly("none.csv:0 There is no such file", "Refused: 1 problems. Nothing was judged.");
    }

    @Test
    void refusesWaiversThatAreNotThereWithoutAskingForTheDatabase() {
        assertThat(execute("waive", "none.csv")).isEqualTo(ExitCode.BAD_DATA.number());
        assertThat(out.toString().lines())
                .containsExactly("none.csv:0 There is no such file", "Refused: 1 problems. No waiver was changed.");
    }

    @Test
    void tellsADefectFromARefusal() {
        assertThat(execute(new ArithmeticException("a defect"), "evaluate")).isEqualTo(ExitCode.DEFECT.number());
        assertThat(err.toString()).contains("ArithmeticException");
    }

    @Test
    void listsEveryCommandWithOneLine() {
        assertThat(execute("--help")).isEqualTo(ExitCode.DONE.number());
        assertThat(out.toString()).contains("evaluate", "report", "explain", "due-soon", "rules", "Exit codes: 0 done");
    }
}
