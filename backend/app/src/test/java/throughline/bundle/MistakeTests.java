package throughline.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The base bundle with one mistake each: a folder named after the mistake holds the files that differ, an empty file
 * {@code x.csv.missing} for one that is not there, and in {@code expected.txt} all that has to be reported.
 */
final class MistakeTests {

    private static final Path BASE = Path.of("src/test/resources/bundles/base");
    private static final Path MISTAKES = Path.of("src/test/resources/bundles/mistakes");

    @TempDir
    private Path bundle;

    static Stream<String> mistakes() throws IOException {
        return Files.list(MISTAKES)
                .map(folder -> folder.getFileName().toString())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reportsAllAndOnlyTheMistakes(String mistake) throws IOException {
        Bundles.copy(BASE, bundle);
        Bundles.copy(MISTAKES.resolve(mistake), bundle);
        Files.delete(bundle.resolve("expected.txt"));
        for (Table table : Table.values()) {
            if (Files.deleteIfExists(bundle.resolve(table.fileName() + ".missing"))) {
                Files.delete(bundle.resolve(table.fileName()));
            }
        }
        BundleResult result = Bundles.reader().read(bundle);
        assertThat(lines(result))
                .isEqualTo(Files.readAllLines(MISTAKES.resolve(mistake).resolve("expected.txt")));
        assertThat(result instanceof ValidBundle).isEqualTo(!mistake.startsWith("x"));
    }

    private static List<String> lines(BundleResult result) {
        List<String> lines = new ArrayList<>();
        if (result instanceof RefusedBundle refused) {
            lines.addAll(refused.problems().lines());
        }
        lines.addAll(result.warnings().lines());
        return lines;
    }

    @Test
    void theBaseHasNoProblemAndNoWarning() {
        assertThat(lines(Bundles.reader().read(BASE))).isEmpty();
    }

    @Test
    void everyCodeOfTheContractHasAMistake() throws IOException {
        List<String> reported = new ArrayList<>();
        for (String mistake : mistakes().toList()) {
            reported.addAll(Files.readAllLines(MISTAKES.resolve(mistake).resolve("expected.txt")));
        }
        assertThat(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::name)
                        .filter(code -> !code.startsWith("X9"))
                        .filter(code -> reported.stream().noneMatch(line -> line.contains(" " + code + " "))))
                .isEmpty();
    }
}
