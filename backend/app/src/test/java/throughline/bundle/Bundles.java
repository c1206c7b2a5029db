package throughline.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import throughline.duty.Catalog;
import throughline.duty.WorkingDays;
import throughline.vocabulary.Vocabulary;

/** The bundles of the tests, and the reader with the product's own vocabulary and catalogue. */
public final class Bundles {

    private Bundles() {}

    public static BundleReader reader() {
        return new BundleReader(Vocabulary.ofProduct(), Catalog.ofProduct(), WorkingDays.ofProduct());
    }

    /** A bundle that has to be valid. */
    public static ValidBundle valid(Path path) {
        BundleResult result = reader().read(path);
        if (result instanceof RefusedBundle refused) {
            throw new AssertionError(String.join("\n", refused.problems().lines()));
        }
        return (ValidBundle) result;
    }

    /** Copies a bundle, so that a test can change it. */
    public static Path copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
        return to;
    }

    /** Replaces a text that a file must have. */
    public static void replace(Path bundle, String file, String before, String after) throws IOException {
        String text = Files.readString(bundle.resolve(file));
        if (!text.contains(before)) {
            throw new AssertionError(file + " does not have " + before);
        }
        Files.writeString(bundle.resolve(file), text.replace(before, after));
    }

    /** The demo bundle of the product. */
    public static Path demo() {
        return Path.of("../../seed/demo");
    }

    public static Path workedExample() {
        return Path.of("src/test/resources/bundles/worked-example");
    }
}
