package throughline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import throughline.bundle.ValidBundle;

/** The invented cases that come with the product, taken out of the program for as long as they are read. */
final class DemoBundle implements AutoCloseable {

    /** The as-of date of the demo, fixed so that its figures never move. */
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private final Path directory;

    DemoBundle() throws IOException {
        directory = Files.createTempDirectory("throughline-demo");
        for (Resource table : new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.csv")) {
            try (InputStream in = table.getInputStream()) {
                Files.copy(in, directory.resolve(table.getFilename()));
            }
        }
    }

    ValidBundle read() {
        return (ValidBundle) BundleReading.read(directory);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            files.forEach(DemoBundle::delete);
        }
        Files.delete(directory);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
