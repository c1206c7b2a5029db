package throughline.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import throughline.duty.Catalog;
import throughline.vocabulary.Vocabulary;

/** The bundles of the tests, and the reader with the product's own vocabulary and catalogue. */
final class Bundles {

    private Bundles() {}

    static BundleReader reader() {
        try (InputStream in = Bundles.class.getResourceAsStream("/reference/duties.csv")) {
            return new BundleReader(Vocabulary.ofProduct(), Catalog.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path workedExample() {
        return Path.of("src/test/resources/bundles/worked-example");
    }
}
