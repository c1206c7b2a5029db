package throughline.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a world into a directory that was empty or not there: the tables of a bundle, and the truth below them. */
public final class CsvWorld implements WorldSink, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Map<WorldTable, CsvWriter> writers = new EnumMap<>(WorldTable.class);

    /**
     * Opens every table of the world.
     *
     * @throws IllegalArgumentException if the directory holds something, or is none
     */
    public CsvWorld(Path directory) throws IOException {
        if (Files.exists(directory) && !isEmptyDirectory(directory)) {
            throw new IllegalArgumentException(directory + " is not an empty directory; nothing was written");
        }
        for (WorldTable table : WorldTable.values()) {
            Path file = directory.resolve(table.path());
            Files.createDirectories(file.getParent());
            CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .bufferSize(BUFFER)
                    .build(file, StandardCharsets.UTF_8);
            writers.put(table, writer);
            writer.writeRecord(table.columns());
        }
    }

    private static boolean isEmptyDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void write(WorldTable table, String... cells) {
        writers.get(table).writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvWriter writer : writers.values()) {
            try {
                writer.close();
            } catch (IOException | UncheckedIOException e) {
                failure = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
