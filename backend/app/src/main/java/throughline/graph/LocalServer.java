package throughline.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of a data directory: a process of our own, or one that another Throughline already runs there. */
public final class LocalServer implements AutoCloseable {

    private final int port;
    private final @Nullable ServerProcess process;

    private LocalServer(int port, @Nullable ServerProcess process) {
        this.port = port;
        this.process = process;
    }

    static LocalServer own(int port, ServerProcess process) {
        return new LocalServer(port, process);
    }

    static LocalServer ofAnother(int port) {
        return new LocalServer(port, null);
    }

    /**
     * Starts the database of a directory, or joins the one that runs there, and returns when it answers.
     *
     * @throws GraphUnavailableException if that cannot be, with the reason
     */
    public static LocalServer start(LocalServerSettings settings) {
        return start(settings, settings.dataDir());
    }

    /** @param filesParent where the server's own files are unpacked */
    static LocalServer start(LocalServerSettings settings, Path filesParent) {
        return new ServerStart(settings, filesParent, ServerStart.PATIENCE).run();
    }

    /** Where the database answers. */
    public URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** The process of our own; absent if another Throughline runs it. */
    Optional<Long> pid() {
        return Optional.ofNullable(process).map(ServerProcess::pid);
    }

    /** Stops the process if it is our own, and waits until it is gone. */
    @Override
    public void close() {
        if (process != null) {
            process.stop();
        }
    }
}
