package throughline.graph;

import java.nio.file.Path;

/** A process that starts a local server, says the number of its process, and then waits to be killed. */
final class ParentProcess {

    private ParentProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalServer server =
                LocalServer.start(new LocalServerSettings(Path.of(arguments[0]), 0), Path.of(arguments[1]));
        System.out.println("CHILD " + server.pid().orElseThrow());
        Thread.sleep(Long.MAX_VALUE);
    }
}
