package throughline.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running process of the local server. It ends when this process ends, however that happens. */
final class ServerProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PROGRESS = Duration.ofSeconds(4);
    private static final Duration ORDERLY = Duration.ofSeconds(90);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @param console the file that takes what the process says besides its own logs
     */
    static ServerProcess start(List<String> command, Path console) throws IOException {
        Files.createDirectories(console.getParent());
        return new ServerProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(console.toFile()))
                .start());
    }

    /** The first line that the process says; empty if it ends without a word. */
    String firstLine() {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(this::read);
        while (true) {
            try {
                return line.get(PROGRESS.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                LOG.info("The database is still starting.");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop();
                return "";
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    long pid() {
        return process.pid();
    }

    /** Lets the process end in good order, and waits until it is gone. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(ORDERLY.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The database does not stop and is ended; it recovers at the next start.");
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private String read() {
        try {
            BufferedReader words = process.inputReader(StandardCharsets.UTF_8);
            String line = words.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
