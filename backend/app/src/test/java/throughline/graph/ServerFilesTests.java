package throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerFilesTests {

    private ServerFiles files;

    @TempDir
    Path parent;

    @BeforeEach
    void takeTwoSmallFiles() throws IOException {
        ServerFiles all = ServerFiles.ofProduct();
        files = new ServerFiles(
                all.version(),
                all.entries().stream()
                        .filter(entry -> entry.size() < 50_000)
                        .limit(2)
                        .toList());
    }

    @Test
    void carriesTheLauncherAndTheServer() throws IOException {
        assertThat(ServerFiles.ofProduct().entries())
                .extracting(ServerFiles.Entry::name)
                .contains("throughline-launcher.jar")
                .anyMatch(name -> name.startsWith("neo4j-kernel-5.26"))
                .noneMatch(name -> name.startsWith("neo4j-udc") || name.startsWith("jetty"));
    }

    @Test
    void unpacksOnce() throws IOException {
        Path directory = files.unpackBelow(parent);
        Path first = directory.resolve(files.entries().get(0).name());
        FileTime made = Files.getLastModifiedTime(first);
        assertThat(files.unpackBelow(parent)).isEqualTo(directory);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(made);
        assertThat(names(parent)).containsExactly("server-" + files.version());
    }

    @Test
    void unpacksAgainWhatIsNotWhole() throws IOException {
        Path directory = files.unpackBelow(parent);
        Path first = directory.resolve(files.entries().get(0).name());
        Files.writeString(first, "cut off");
        assertThat(files.unpackBelow(parent)).isEqualTo(directory);
        assertThat(Files.size(first)).isEqualTo(files.entries().get(0).size());
    }

    @Test
    void refusesAFileThatIsDamaged() throws IOException {
        ServerFiles.Entry entry = files.entries().get(0);
        ServerFiles damaged =
                new ServerFiles("damaged", List.of(new ServerFiles.Entry(entry.name(), entry.size(), "00")));
        assertThatThrownBy(() -> damaged.unpackBelow(parent))
                .isInstanceOf(IOException.class)
                .hasMessage("The file " + entry.name() + " of the database is damaged in the application");
        assertThat(names(parent)).isEmpty();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
