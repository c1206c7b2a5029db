package throughline.graph;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import throughline.cypher.CypherFile;

final class LocalServerIT {

    private static final Path FILES = Path.of("target");
    private static final CypherFile CREATE = file("CREATE (:Case {id: 'C1'})");
    private static final CypherFile IDS = file("MATCH (case:Case) RETURN case.id AS id");

    @TempDir
    Path data;

    @Test
    void keepsItsDataWhenItIsKilled() throws Exception {
        try (LocalServer server = start()) {
            graph(server, graph -> graph.write(CREATE, Map.of()));
            kill(server.pid().orElseThrow());
        }
        try (LocalServer server = start()) {
            graph(server, graph -> assertThat(graph.read(IDS, Map.of(), row -> row.text("id")))
                    .containsExactly("C1"));
        }
        assertThat(data.resolve("server.properties")).doesNotExist();
    }

    @Test
    void endsWhenItsParentIsKilled() throws Exception {
        Process parent = parent();
        long child = child(parent);
        assertThat(ProcessHandle.of(child)).isPresent();
        parent.destroyForcibly().waitFor();
        awaitEnd(child);
    }

    @Test
    void joinsTheServerThatRunsThere() {
        try (LocalServer first = start()) {
            try (LocalServer second = start()) {
                assertThat(second.uri()).isEqualTo(first.uri());
                assertThat(second.pid()).isEmpty();
            }
            graph(first, graph -> assertThat(graph.read(IDS, Map.of(), row -> row))
                    .isEmpty());
        }
    }

    @Test
    void saysThatAnotherProcessHoldsTheDirectory() throws IOException {
        Path lock = data.resolve("graph/data/databases/store_lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            ServerStart start = new ServerStart(new LocalServerSettings(data, 0), FILES, Duration.ofMillis(1));
            assertThatThrownBy(start::run)
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessage("Another process uses the data directory " + data
                            + ": end it, or set throughline.data-dir to another directory.");
        }
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            LocalServerSettings settings = new LocalServerSettings(data, socket.getLocalPort());
            assertThatThrownBy(() -> LocalServer.start(settings, FILES))
                    .isInstanceOf(GraphUnavailableException.class)
                    .hasMessage("Port " + socket.getLocalPort() + " is taken: end the program that uses it,"
                            + " or set throughline.bolt-port to another one, 0 for any free port.");
        }
    }

    /** The file is the start of a check-point log that Neo4j 2026.08.1 wrote. */
    @Test
    void saysThatALaterVersionWroteTheData() throws IOException {
        Path log = data.resolve("graph/data/transactions/system/checkpoint.0");
        Files.createDirectories(log.getParent());
        Files.copy(Path.of("src/test/resources/newer-store/checkpoint.0"), log);
        assertThatThrownBy(this::start)
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessage("A later version of the database wrote " + data
                        + ": use that version of Throughline, or another data directory.");
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws IOException {
        Path below = Files.createFile(data.resolve("a-file")).resolve("data");
        assertThatThrownBy(() -> LocalServer.start(new LocalServerSettings(below, 0), FILES))
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessage("The data directory " + below
                        + " cannot be written: allow it, or set throughline.data-dir to another one.");
    }

    private LocalServer start() {
        return LocalServer.start(new LocalServerSettings(data, 0), FILES);
    }

    private Process parent() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", classPath, ParentProcess.class.getName(), data.toString(), FILES.toString())
                .redirectError(data.resolve("parent.log").toFile())
                .start();
    }

    private static long child(Process parent) throws IOException {
        BufferedReader words = parent.inputReader();
        String line = words.readLine();
        while (line != null && !line.startsWith("CHILD ")) {
            line = words.readLine();
        }
        assertThat(line).isNotNull();
        return Long.parseLong(line.substring("CHILD ".length()));
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        awaitEnd(pid);
    }

    private static void awaitEnd(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process != null) {
            process.onExit().get(60, SECONDS);
        }
    }

    private static void graph(LocalServer server, Consumer<Graph> use) {
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.none())) {
            use.accept(new Graph(driver, null));
        }
    }

    private static CypherFile file(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }
}
