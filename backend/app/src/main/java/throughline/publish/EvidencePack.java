package throughline.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.report.DisclosureRule;
import throughline.report.Provenance;
import throughline.report.ReportTable;
import throughline.report.Reports;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody needs to show that published files are what they were, and to make them again: kept as JSON beside them.
 *
 * @param disclosure how figures were protected
 * @param files the files that were written
 */
public record EvidencePack(DisclosureRule disclosure, List<PublishedFile> files) {

    private static final String ENDING = ".evidence.json";

    /** The name of the evidence about all files of a directory. */
    static final String OF_DIRECTORY = "evidence.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /**
     * A file.
     *
     * @param name without its directory
     * @param sha256 of its bytes
     * @param title of a workbook; absent for a single table
     * @param tables what is in it
     */
    public record PublishedFile(
            String name,
            Format format,
            String sha256,
            @Nullable String title,
            List<PublishedTable> tables) {}

    /** A table in a file: its id and from what it was made. */
    public record PublishedTable(
            String id,
            String textHash,
            Map<String, String> parameters,
            @Nullable String asOf,
            String catalogue,
            String calendar,
            String data,
            String program) {

        private static PublishedTable of(ReportTable table) {
            Provenance from = table.provenance();
            return new PublishedTable(
                    table.id(),
                    from.textHash(),
                    from.parameters(),
                    Optional.ofNullable(from.asOf()).map(LocalDate::toString).orElse(null),
                    from.catalogue(),
                    from.calendar(),
                    from.data(),
                    from.program());
        }

        /** What is another now, a sentence each. */
        private List<String> differences(PublishedTable now) {
            return Stream.of(
                            difference("the text of the table", textHash, now.textHash),
                            difference("the as-of date", asOf, now.asOf),
                            difference("the catalogue", catalogue, now.catalogue),
                            difference("the calendar", calendar, now.calendar),
                            difference("the loaded data", data, now.data),
                            difference("the program", program, now.program))
                    .flatMap(Optional::stream)
                    .map(text -> id + ": " + text)
                    .toList();
        }

        private static Optional<String> difference(String what, @Nullable String then, @Nullable String now) {
            return Objects.equals(then, now)
                    ? Optional.empty()
                    : Optional.of("%s was %s, and is %s".formatted(what, then, now));
        }
    }

    /** The evidence about one file with one table. */
    public static EvidencePack of(Path file, Format format, ReportTable table, DisclosureRule disclosure)
            throws IOException {
        return new EvidencePack(disclosure, List.of(entry(file, format, null, List.of(table))));
    }

    static PublishedFile entry(Path file, Format format, @Nullable String title, List<ReportTable> tables)
            throws IOException {
        return new PublishedFile(
                file.getFileName().toString(),
                format,
                sha256(Files.readAllBytes(file)),
                title,
                tables.stream().map(PublishedTable::of).toList());
    }

    /** Writes the evidence beside the file that it is about. */
    public void writeBeside(Path file) throws IOException {
        write(file.resolveSibling(file.getFileName() + ENDING));
    }

    void write(Path file) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }

    /**
     * The evidence about a file: that beside it, or that of its directory; nothing if there is none.
     *
     * @throws IllegalArgumentException if the evidence cannot be read
     */
    public static Optional<EvidencePack> find(Path file) {
        Stream<Path> places =
                Stream.of(file.resolveSibling(file.getFileName() + ENDING), file.resolveSibling(OF_DIRECTORY));
        return places.filter(Files::isRegularFile)
                .map(EvidencePack::read)
                .filter(evidence -> evidence.about(file).isPresent())
                .findFirst();
    }

    private static EvidencePack read(Path file) {
        try {
            return MAPPER.readValue(file, EvidencePack.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + " is no evidence that this program wrote: " + e.getOriginalMessage(), e);
        }
    }

    private Optional<PublishedFile> about(Path file) {
        String name = file.getFileName().toString();
        return files.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * What speaks against a published file, a sentence each: that it was changed, that what it was made from is another now,
     * that it comes out otherwise. None if it can be made again to the byte.
     */
    public List<String> differences(Path file, Reports reports, Publisher publisher) throws IOException {
        PublishedFile published = about(file).orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        List<String> differences = new ArrayList<>();
        if (!sha256(bytes).equals(published.sha256())) {
            differences.add(file.getFileName() + " was changed after it was published");
        }
        List<ReportTable> again = published.tables().stream()
                .map(table -> reports.run(table.id(), table.parameters(), disclosure))
                .toList();
        for (int i = 0; i < again.size(); i++) {
            differences.addAll(published.tables().get(i).differences(PublishedTable.of(again.get(i))));
        }
        if (!sha256(made(published, again, publisher)).equals(published.sha256())) {
            differences.add(file.getFileName() + " does not come out the same again");
        }
        return differences;
    }

    private static byte[] made(PublishedFile published, List<ReportTable> tables, Publisher publisher)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (published.title() == null) {
            publisher.write(tables.get(0), published.format(), out);
        } else {
            publisher.write(new Workbook(published.title(), tables), published.format(), out);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
