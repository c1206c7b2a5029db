package throughline.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.csv.CsvFile;
import throughline.csv.CsvRecord;

/** One reading of one file from its header to its end. */
final class TableScan implements Closeable {

    private final CsvFile file;
    private final Header header;
    private final boolean headerReadable;
    private int number = -1;

    TableScan(Table table, InputStream bytes) throws IOException {
        file = new CsvFile(bytes);
        CsvRecord first = file.next();
        header = new Header(table, first);
        headerReadable = first == null || !first.notUtf8() && !first.strayQuote();
    }

    /** A scan that keeps only the cells of some columns. */
    static TableScan of(Table table, InputStream bytes, List<String> columns) throws IOException {
        TableScan scan = new TableScan(table, bytes);
        scan.file.keep(scan.header.needed(columns));
        return scan;
    }

    Header header() {
        return header;
    }

    boolean headerReadable() {
        return headerReadable;
    }

    @Nullable
    CsvRecord next() throws IOException {
        number++;
        return file.next();
    }

    /** The number of the record that was read last, from 0, the header not counted. */
    int number() {
        return number;
    }

    @Nullable
    Long brokenAt() {
        return file.brokenAt();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
