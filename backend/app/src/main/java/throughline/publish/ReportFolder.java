package throughline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import throughline.publish.EvidencePack.PublishedFile;
import throughline.report.DisclosureRule;
import throughline.report.ReportTable;

/** Publishes many tables into one directory: each as a page and for machines, all as workbooks, and a page to browse them. */
public final class ReportFolder {

    private static final String TITLE = "Throughline: the tables";
    private static final String NAME = "throughline";
    private static final List<Format> OF_EACH = List.of(Format.HTML, Format.CSV, Format.JSON);
    private static final List<Format> OF_ALL = List.of(Format.ODS, Format.XLSX);

    private final Publisher publisher;
    private final Path directory;
    private final List<PublishedFile> files = new ArrayList<>();

    public ReportFolder(Publisher publisher, Path directory) {
        this.publisher = publisher;
        this.directory = directory;
    }

    /**
     * Writes everything.
     *
     * @param written told of each file
     * @throws IllegalArgumentException if the directory holds something that was not written here
     */
    public void write(List<ReportTable> tables, DisclosureRule disclosure, Consumer<Path> written) throws IOException {
        requireOwn();
        Files.createDirectories(directory);
        for (ReportTable table : tables) {
            for (Format format : OF_EACH) {
                Path file = file(table.id(), format);
                publisher.write(table, format, file);
                files.add(EvidencePack.entry(file, format, null, List.of(table)));
                written.accept(file);
            }
        }
        for (Format format : OF_ALL) {
            Path file = file(NAME, format);
            publisher.write(new Workbook(TITLE, tables), format, file);
            files.add(EvidencePack.entry(file, format, TITLE, tables));
            written.accept(file);
        }
        Path index = directory.resolve("index.html");
        Files.writeString(
                index,
                HtmlIndex.of(
                        tables,
                        OF_ALL.stream()
                                .map(format -> NAME + "." + format.extension())
                                .toList()));
        written.accept(index);
        new EvidencePack(disclosure, files).write(directory.resolve(EvidencePack.OF_DIRECTORY));
    }

    private Path file(String name, Format format) {
        return directory.resolve(name + "." + format.extension());
    }

    private void requireOwn() throws IOException {
        if (!Files.exists(directory) || Files.exists(directory.resolve(EvidencePack.OF_DIRECTORY))) {
            return;
        }
        try (Stream<Path> content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        directory + " is neither empty nor a directory of published tables; nothing was written");
            }
        }
    }
}
