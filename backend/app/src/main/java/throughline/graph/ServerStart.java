package throughline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One start of the local database: joins a server that runs, waits for one that is stopping, or makes a process. */
final class ServerStart {

    private static final Logger LOG = LoggerFactory.getLogger(ServerStart.class);
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long ROOM_IN_BYTES = 200L * 1024 * 1024;

    private final LocalServerSettings settings;
    private final Path directory;
    private final Path filesParent;
    private final Duration patience;

    /**
     * @param filesParent where the server's own files are unpacked
     * @param patience how long to wait for a server that holds the directory, but does not answer
     */
    ServerStart(LocalServerSettings settings, Path filesParent, Duration patience) {
        this.settings = settings;
        this.directory = settings.dataDir();
        this.filesParent = filesParent;
        this.patience = patience;
    }

    LocalServer run() {
        try {
            Files.createDirectories(directory);
            Optional<ServerState> other = another();
            if (other.isPresent()) {
                LOG.info("Using the database that another Throughline runs in {}.", directory);
                return LocalServer.ofAnother(other.get().port());
            }
            check();
            return launch();
        } catch (IOException e) {
            throw StartFailure.of(e).exception(settings, e.toString());
        }
    }

    /** The server that runs there, if one does; waits while one starts or stops. */
    private Optional<ServerState> another() throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<ServerState> other = ServerState.alive(directory);
        while (other.isEmpty() && isLocked()) {
            if (System.nanoTime() > end) {
                throw StartFailure.LOCKED.exception(settings, "");
            }
            pause();
            other = ServerState.alive(directory);
        }
        return other;
    }

    /** Neo4j holds a lock on a file of its own as long as it has the store open. */
    private boolean isLocked() throws IOException {
        Path file = directory.resolve("graph/data/databases/store_lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private void check() throws IOException {
        if (!Files.isWritable(directory)) {
            throw StartFailure.NO_PERMISSION.exception(settings, "");
        }
        if (Files.getFileStore(directory).getUsableSpace() < ROOM_IN_BYTES) {
            throw StartFailure.DISK_FULL.exception(settings, "");
        }
        if (settings.boltPort() != 0) {
            checkPort();
        }
    }

    private void checkPort() {
        try (ServerSocket socket = new ServerSocket(settings.boltPort(), 1, InetAddress.getByName("127.0.0.1"))) {
            LOG.debug("Port {} is free.", socket.getLocalPort());
        } catch (IOException e) {
            throw StartFailure.PORT_TAKEN.exception(settings, e.toString());
        }
    }

    private LocalServer launch() throws IOException {
        Path files = ServerFiles.ofProduct().unpackBelow(filesParent);
        Path console = directory.resolve("logs/server-console.log");
        ServerProcess process = ServerProcess.start(ServerCommand.of(files, settings), console);
        String line = process.firstLine();
        if (line.startsWith("READY ")) {
            return LocalServer.own(Integer.parseInt(line.substring("READY ".length())), process);
        }
        process.stop();
        throw StartFailure.said(line).exception(settings, line.isEmpty() ? lastWords(console) : line);
    }

    private static String lastWords(Path console) {
        try {
            return String.join(
                    " ", Files.readAllLines(console).stream().limit(2).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailableException("Waiting for the database was interrupted.", e);
        }
    }
}
