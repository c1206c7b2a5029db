package throughline.localdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs a Neo4j Community server for one parent process: Bolt on the loopback address, nothing else. Says
 * {@code READY port} or {@code FAILED reason message} in one line, and ends when its standard input ends, so that it
 * never outlives the parent, however that dies.
 */
public final class LocalDatabase {

    private LocalDatabase() {}

    /** @param arguments data directory, port (0 = any free one), size of the page cache such as {@code 512m} */
    public static void main(String[] arguments) {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        endWithInput(System.in);
        try {
            Server server = new Server(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2]);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            parent.println("READY " + server.start());
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            parent.println(Failure.line(e));
            Runtime.getRuntime().exit(1);
        }
    }

    private static void endWithInput(InputStream input) {
        Thread watch = new Thread(
                () -> {
                    drain(input);
                    Runtime.getRuntime().exit(0);
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void drain(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // As good as the end: nobody is there to write.
        }
    }
}
