package throughline.localdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** The Neo4j server of one data directory, and the file that tells other processes where it answers. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final int port;
    private final String pageCache;
    private volatile DatabaseManagementService service;
    private volatile boolean told;

    Server(Path directory, int port, String pageCache) {
        this.directory = directory;
        this.port = port;
        this.pageCache = pageCache;
    }

    /** Starts, and returns the port once the server answers. */
    int start() throws IOException {
        Files.createDirectories(directory);
        service = build();
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(PATIENCE.toMillis())) {
            throw new IllegalStateException(status());
        }
        int answering = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        tell(answering);
        return answering;
    }

    /** Stops in good order. Nobody is sent here any more from the first moment. */
    synchronized void stop() {
        try {
            if (told) {
                Files.deleteIfExists(state());
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
        if (service != null) {
            service.shutdown();
        }
    }

    private DatabaseManagementService build() {
        return new DatabaseManagementServiceBuilder(directory.resolve("graph"))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(
                        GraphDatabaseSettings.logs_directory,
                        directory.resolve("logs").toAbsolutePath())
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCache))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "64M size")
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .build();
    }

    private String status() {
        return service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "SHOW DATABASES YIELD name, statusMessage WHERE name = 'neo4j'", Map.of(), rows -> rows.stream()
                                .map(row -> String.valueOf(row.get("statusMessage")))
                                .findFirst())
                .orElse("The database is not there");
    }

    private void tell(int answering) throws IOException {
        Path half = directory.resolve("server.properties.new");
        Files.write(half, List.of("pid=" + ProcessHandle.current().pid(), "port=" + answering));
        Files.move(half, state(), StandardCopyOption.ATOMIC_MOVE);
        told = true;
    }

    private Path state() {
        return directory.resolve("server.properties");
    }
}
