package throughline.bundle;

import java.io.IOException;

/** A bundle, or one file of it, that cannot or must not be opened. */
final class UnreadableBundleException extends IOException {

    private final String file;
    private final ProblemCode code;

    UnreadableBundleException(String file, ProblemCode code, String sentence) {
        super(sentence);
        this.file = file;
        this.code = code;
    }

    String file() {
        return file;
    }

    ProblemCode code() {
        return code;
    }
}
