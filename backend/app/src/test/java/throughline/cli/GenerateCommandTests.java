package throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class GenerateCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private int execute(String... words) {
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void writesAWorldAndSaysWhatIsInIt() throws IOException {
        Path world = directory.resolve("world");
        assertThat(execute("--cases", "120", "--seed", "7", "--out", world.toString(), "--rate", "SILENCE=1"))
                .isEqualTo(ExitCode.DONE.number());
        assertThat(Files.readAllLines(world.resolve("cases.csv"))).hasSize(121);
        assertThat(Files.readAllLines(world.resolve("truth/parameters.csv")))
                .contains("cases,120", "seed,7", "as_of,2026-09-30", "months,36", "SILENCE,1.0", "NOT_SENT,0.03");
        assertThat(out.toString())
                .containsPattern("cases +120 rows")
                .containsPattern("SILENCE +(\\d+) of \\1\\b")
                .contains("throughline load " + world + " --as-of 2026-09-30");
        assertThat(err.toString()).contains("generated 100 of 120 cases");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cases 0                         | at least 1 case",
                "--cases many                      | Invalid value for option '--cases'",
                "--cases 5 --rate LATE=0.1         | There is no failure kind LATE; the kinds are NOT_SENT",
                "--cases 5 --rate 2                | The rate 2 is not a number from 0 to 1",
                "--cases 5 --as-of 2022-01-01      | have to lie between 2021-04-01",
                "--cases 5 --as-of 30.09.2026      | Invalid value for option '--as-of'",
                "--seed 1                          | Missing required option: '--cases=N'"
            })
    void saysWhatIsWrong(String words, String reason) {
        Path world = directory.resolve("world");
        assertThat(execute((words + " --out " + world).split(" "))).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains(reason).doesNotContain("\tat ");
        assertThat(world).doesNotExist();
    }

    @Test
    void leavesADirectoryThatHoldsSomethingAsItWas() throws IOException {
        Files.writeString(directory.resolve("mine.txt"), "mine");
        assertThat(execute("--cases", "5", "--out", directory.toString())).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("is not an empty directory; nothing was written");
        assertThat(directory).isDirectoryContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**.csv");
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThat(execute("--cases", "5", "--out", file.resolve("below").toString()))
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString()).contains("Cannot write to");
    }
}
