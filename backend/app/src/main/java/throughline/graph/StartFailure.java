package throughline.graph;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;

/** Why the local database does not start, and what a user can do about it. */
enum StartFailure {
    LOCKED("Another process uses the data directory %s: end it, or set throughline.data-dir to another directory."),
    PORT_TAKEN("Port %2$d is taken: end the program that uses it, or set throughline.bolt-port to another one,"
            + " 0 for any free port."),
    DISK_FULL("The disk of %s is full: make room for the database there."),
    NO_PERMISSION("The data directory %s cannot be written: allow it, or set throughline.data-dir to another one."),
    NEWER_STORE(
            "A later version of the database wrote %s: use that version of Throughline, or another data directory."),
    OTHER("The database in %s did not start; its logs are in the folder logs there. It said: %3$s");

    private final String message;

    StartFailure(String message) {
        this.message = message;
    }

    /** The reason in the line {@code FAILED REASON DETAIL} of the server; anything else is {@link #OTHER}. */
    static StartFailure said(String line) {
        String[] words = line.split(" ");
        return Arrays.stream(values())
                .filter(failure -> words.length > 1 && failure.name().equals(words[1]))
                .findFirst()
                .orElse(OTHER);
    }

    static StartFailure of(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left") || message.contains("not enough space")) {
            return DISK_FULL;
        }
        return e instanceof FileSystemException || message.contains("Permission denied") ? NO_PERMISSION : OTHER;
    }

    GraphUnavailableException exception(LocalServerSettings settings, String detail) {
        return new GraphUnavailableException(
                message.formatted(settings.dataDir(), settings.boltPort(), detail.isEmpty() ? "nothing" : detail));
    }
}
