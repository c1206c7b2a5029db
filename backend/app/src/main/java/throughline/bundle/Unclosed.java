package throughline.bundle;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that its reader cannot close, so that what the reader left can be read after it. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // whoever opened the stream closes it
    }
}
