package throughline.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the local server, with memory that suits the machine. */
final class ServerCommand {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final long LEAST = 512;
    private static final long MOST = 2048;
    private static final int SHARE_OF_MACHINE = 8;

    /** What Neo4j reaches into, as its own start script opens it. */
    private static final List<String> OPENED = List.of(
            "java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent");

    private ServerCommand() {}

    /** @param files the directory of the server's jars */
    static List<String> of(Path files, LocalServerSettings settings) {
        String memory = memory() + "m";
        List<String> command = new ArrayList<>(List.of(java().toString(), "-Xms64m", "-Xmx" + memory, "-XX:+UseG1GC"));
        OPENED.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", files + File.separator + "*"));
        command.add("throughline.localdb.LocalDatabase");
        command.addAll(List.of(settings.dataDir().toString(), String.valueOf(settings.boltPort()), memory));
        return command;
    }

    /** The program of the running Java. */
    private static Path java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path program = bin.resolve(File.separatorChar == '\\' ? "java.exe" : "java");
        if (!Files.isExecutable(program)) {
            throw new GraphUnavailableException(
                    "The database needs the program " + program + ", which is not there: run with a whole Java.");
        }
        return program;
    }

    /** For the heap and for the page cache each, in MiB. */
    private static long memory() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long share = machine.getTotalMemorySize() / MEBIBYTE / SHARE_OF_MACHINE;
        return Math.max(LEAST, Math.min(MOST, share));
    }
}
