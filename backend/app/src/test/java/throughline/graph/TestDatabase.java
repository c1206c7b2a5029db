package throughline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;
import throughline.cypher.CypherFile;
import throughline.cypher.CypherLibrary;

/**
 * The one database of a test run. {@code NEO4J_TEST_URI} names a server that is given, {@code -Dtest.neo4j=container}
 * starts a container, and otherwise the local server starts. If none of them answers, the tests fail.
 */
final class TestDatabase {

    private static final CypherLibrary LIBRARY = CypherLibrary.ofProduct();

    private static @Nullable TestDatabase one;
    private static @Nullable RuntimeException failure;

    private final String uri;
    private final String username;
    private final String password;
    private final Driver driver;
    private final Graph graph;

    private TestDatabase(String uri, String username, String password) {
        this.uri = uri;
        this.username = username;
        this.password = password;
        AuthToken token = username.isEmpty() ? AuthTokens.none() : AuthTokens.basic(username, password);
        driver = GraphDatabase.driver(uri, token);
        driver.verifyConnectivity();
        graph = new Graph(driver, null);
        new GraphSchema(graph, LIBRARY).apply();
    }

    /** Started at the first use, for the rest of the run; what went wrong then goes wrong at once ever after. */
    static synchronized TestDatabase get() {
        if (one == null && failure == null) {
            try {
                one = open();
            } catch (RuntimeException e) {
                failure = new IllegalStateException("There is no database for the tests: " + e.getMessage(), e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return one;
    }

    Graph graph() {
        return graph;
    }

    Driver driver() {
        return driver;
    }

    String uri() {
        return uri;
    }

    /** Makes contexts of Spring Boot that start from now on use this database. */
    void offerToSpring() {
        System.setProperty("spring.neo4j.uri", uri);
        if (!username.isEmpty()) {
            System.setProperty("spring.neo4j.authentication.username", username);
            System.setProperty("spring.neo4j.authentication.password", password);
        }
    }

    /** Removes every node and relationship, and constraints and indexes that are not of the product. */
    void wipe() {
        write("MATCH (node) DETACH DELETE node");
        List<String> own =
                LIBRARY.folder("schema").stream().map(TestDatabase::name).toList();
        drop("CONSTRAINT", names("SHOW CONSTRAINTS YIELD name RETURN name"), own);
        drop("INDEX", names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"), own);
    }

    private void drop(String kind, List<String> names, List<String> own) {
        names.stream()
                .filter(name -> !own.contains(name))
                .forEach(name -> write("DROP " + kind + " `" + name + "` IF EXISTS"));
    }

    private List<String> names(String statement) {
        return graph.read(statement(statement), Map.of(), row -> row.text("name"));
    }

    private void write(String statement) {
        graph.write(statement(statement), Map.of());
    }

    private static String name(CypherFile file) {
        return file.text().split("\\s+")[2];
    }

    private static CypherFile statement(String text) {
        return new CypherFile("test", "queries", Map.of(), List.of(), text);
    }

    private static TestDatabase open() {
        String given = System.getenv("NEO4J_TEST_URI");
        if (given != null) {
            return new TestDatabase(given, environment("NEO4J_TEST_USERNAME"), environment("NEO4J_TEST_PASSWORD"));
        }
        boolean container = System.getProperty("test.neo4j", "local").equals("container");
        return new TestDatabase((container ? container() : local()).toString(), "", "");
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static URI container() {
        String image = System.getProperty("test.neo4j.image", "neo4j:5.26-community");
        Neo4jContainer container = new Neo4jContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                .withoutAuthentication();
        container.start();
        return URI.create(container.getBoltUrl());
    }

    private static URI local() {
        try {
            Path data = Files.createTempDirectory("throughline-test-");
            LocalServer server = LocalServer.start(new LocalServerSettings(data, 0), Path.of("target"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(data);
            }));
            return server.uri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
