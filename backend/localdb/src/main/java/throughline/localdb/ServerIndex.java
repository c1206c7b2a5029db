package throughline.localdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the list of the server's files at build time: first a line {@code version}, then a line per file with name,
 * size in bytes and SHA-256. The version names the server and, by a hash, exactly these files.
 */
public final class ServerIndex {

    private static final String NAME = "index.txt";

    private ServerIndex() {}

    /** @param arguments the directory of the files, and the version of Neo4j */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Files.deleteIfExists(directory.resolve(NAME));
        List<String> lines = lines(directory);
        byte[] all = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        lines.add(0, "version " + arguments[1] + "-" + sha256(all).substring(0, 8));
        Files.write(directory.resolve(NAME), lines);
    }

    private static List<String> lines(Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                String hash = sha256(Files.readAllBytes(file));
                lines.add(file.getFileName() + " " + Files.size(file) + " " + hash);
            }
        }
        return lines;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
