package throughline.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the server that the application carries, as its index lists them.
 *
 * @param version of Neo4j, with a hash of exactly these files
 */
record ServerFiles(String version, List<Entry> entries) {

    private static final String ROOT = "/throughline-server/";

    /**
     * One file.
     *
     * @param size in bytes
     * @param sha256 in hexadecimal digits
     */
    record Entry(String name, long size, String sha256) {

        static Entry of(String line) {
            String[] parts = line.split(" ");
            return new Entry(parts[0], Long.parseLong(parts[1]), parts[2]);
        }
    }

    /** Those on the class path. */
    static ServerFiles ofProduct() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            String version = lines.readLine().replaceFirst("^version ", "");
            return new ServerFiles(version, lines.lines().map(Entry::of).toList());
        }
    }

    /** Puts the files into a directory below the given one, unless they are there, and returns it. */
    Path unpackBelow(Path parent) throws IOException {
        Path directory = parent.resolve("server-" + version);
        if (!isComplete(directory)) {
            Files.createDirectories(parent);
            Path half = Files.createTempDirectory(parent, "server-new-");
            try {
                for (Entry entry : entries) {
                    unpack(entry, half.resolve(entry.name()));
                }
                FileSystemUtils.deleteRecursively(directory);
                move(half, directory);
            } finally {
                FileSystemUtils.deleteRecursively(half);
            }
        }
        return directory;
    }

    private boolean isComplete(Path directory) throws IOException {
        for (Entry entry : entries) {
            Path file = directory.resolve(entry.name());
            if (!Files.isRegularFile(file) || Files.size(file) != entry.size()) {
                return false;
            }
        }
        return true;
    }

    private static void unpack(Entry entry, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(open(entry.name()), digest)) {
            Files.copy(content, file);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
            throw new IOException("The file " + entry.name() + " of the database is damaged in the application");
        }
    }

    /** Another process may have been faster with the same files. */
    private void move(Path half, Path directory) throws IOException {
        try {
            Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            if (!isComplete(directory)) {
                throw e;
            }
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream content = ServerFiles.class.getResourceAsStream(ROOT + name);
        if (content == null) {
            throw new IOException("The application was built without its database: build the module localdb first");
        }
        return content;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
