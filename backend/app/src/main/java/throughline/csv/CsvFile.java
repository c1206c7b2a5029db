package throughline.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The records of one file, the header included, in their order. A line with nothing at all on it is no record. */
public final class CsvFile implements Closeable {

    /** What a byte that is not UTF-8 is read as: half a character, which no UTF-8 text can yield. */
    static final char NOT_UTF8 = '\uDFFF';

    /** The longest cell that is read, in characters. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvRecord builder = new CsvRecord();
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private @Nullable Long brokenAt;

    public CsvFile(InputStream bytes) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(NOT_UTF8));
        reader = CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(builder, new InputStreamReader(withoutMark(bytes), decoder));
        records = reader.iterator();
    }

    private static InputStream withoutMark(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, BYTE_ORDER_MARK.length);
        byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            in.unread(start);
        }
        return in;
    }

    /** The next record, or {@code null} at the end or where the file cannot be read further. It is overwritten by the next. */
    public @Nullable CsvRecord next() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            brokenAt = Math.max(builder.line(), lineOf(e));
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The line of the record behind which nothing can be read, or {@code null}. */
    public @Nullable Long brokenAt() {
        return brokenAt;
    }

    /** From now on only the cells at these places are kept. */
    public void keep(boolean[] places) {
        builder.keep(places);
    }

    private static long lineOf(CsvParseException e) {
        String digits = String.valueOf(e.getMessage()).replaceAll(".*starting at line (\\d+).*|.*", "$1");
        return digits.isEmpty() ? 1 : Long.parseLong(digits);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
