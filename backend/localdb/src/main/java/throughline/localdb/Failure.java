package throughline.localdb;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** Why a server did not start, as one word that the parent understands. */
enum Failure {
    LOCKED(said("FileLockException")),
    PORT_TAKEN(
            error -> error instanceof BindException || said("PortBindException").test(error)),
    DISK_FULL(said("No space left").or(said("not enough space")).or(said("Disk quota exceeded"))),
    NO_PERMISSION(error ->
            error instanceof AccessDeniedException || said("Permission denied").test(error)),
    NEWER_STORE(said("UnsupportedLogVersion").or(said("newer version"))),
    OTHER(error -> true);

    private final Predicate<Throwable> sign;

    Failure(Predicate<Throwable> sign) {
        this.sign = sign;
    }

    /** The line for the parent. */
    static String line(Throwable error) {
        Throwable last = error;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return "FAILED " + of(error) + " " + last.toString().lines().findFirst().orElse("");
    }

    static Failure of(Throwable error) {
        return Arrays.stream(values())
                .filter(failure -> failure.causes(error))
                .findFirst()
                .orElse(OTHER);
    }

    private boolean causes(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (this != OTHER && sign.test(each)) {
                return true;
            }
        }
        return this == OTHER;
    }

    private static Predicate<Throwable> said(String words) {
        String sign = words.toLowerCase(Locale.ROOT);
        return error -> error.toString().toLowerCase(Locale.ROOT).contains(sign);
    }
}
