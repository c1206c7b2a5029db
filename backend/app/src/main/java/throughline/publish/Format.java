package throughline.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a table can be written as. */
public enum Format {
    /** Aligned columns for a terminal. */
    TEXT("txt", "text/plain; charset=utf-8"),
    /** RFC 4180, with a status column beside every column of figures. */
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    /** One object with everything that is known about the table. */
    JSON("json", "application/json"),
    /** A page with the table and its chart that needs nothing else. */
    HTML("html", "text/html; charset=utf-8"),
    /** An OpenDocument workbook, which is preferred for people. */
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    /** The same workbook as Office Open XML. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the name of a file of this kind ends, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The format of files whose names end so.
     *
     * @param ending without the dot
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static Format ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a file that ends in "
                        + Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "))
                        + ", got " + ending));
    }

    /** Whether it is text that a terminal can show. */
    public boolean isText() {
        return !isWorkbook();
    }

    /** Whether many tables go into one file. */
    public boolean isWorkbook() {
        return this == ODS || this == XLSX;
    }

    /** As somebody types it, such as {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
