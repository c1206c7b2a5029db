package throughline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import throughline.report.ReportTable;

/** Writes tables in any format. The same table gives the same bytes. */
public final class Publisher {

    private final Imprint imprint;

    public Publisher(Imprint imprint) {
        this.imprint = imprint;
    }

    /** Writes a table to a stream and leaves the stream open. */
    public void write(ReportTable table, Format format, OutputStream out) throws IOException {
        out.write(bytes(table, format));
    }

    /**
     * Writes a table to a file, which is replaced if it exists. Beside a CSV file goes its metadata, under the name of the
     * file with {@code -metadata.json} added.
     */
    public void write(ReportTable table, Format format, Path file) throws IOException {
        Files.write(file, bytes(table, format));
        if (format == Format.CSV) {
            String name = file.getFileName().toString();
            Files.writeString(file.resolveSibling(name + "-metadata.json"), CsvMetadata.of(table, name));
        }
    }

    /**
     * Writes many tables as one file and leaves the stream open.
     *
     * @throws IllegalArgumentException if the format is none for workbooks
     */
    public void write(Workbook workbook, Format format, OutputStream out) throws IOException {
        out.write(bytes(workbook, format));
    }

    /**
     * Writes many tables to one file, which is replaced if it exists.
     *
     * @throws IllegalArgumentException if the format is none for workbooks
     */
    public void write(Workbook workbook, Format format, Path file) throws IOException {
        Files.write(file, bytes(workbook, format));
    }

    /** A table as text, for a terminal or a page. */
    private static String text(ReportTable table, Format format) throws IOException {
        return switch (format) {
            case TEXT -> TextPage.of(table);
            case CSV -> CsvCopy.of(table);
            case JSON -> JsonCopy.of(table);
            case HTML -> HtmlPage.of(table);
            default -> throw new IllegalArgumentException(format + " is no text");
        };
    }

    private byte[] bytes(ReportTable table, Format format) throws IOException {
        return format.isWorkbook()
                ? bytes(Workbook.of(table), format)
                : text(table, format).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(Workbook workbook, Format format) throws IOException {
        if (!format.isWorkbook()) {
            throw new IllegalArgumentException("many tables go into one file as ods or xlsx, not as " + format);
        }
        Document document = WorkbookLayout.of(workbook, imprint);
        return format == Format.ODS ? OdsFile.of(document) : XlsxFile.of(document);
    }
}
