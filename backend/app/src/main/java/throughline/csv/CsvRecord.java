package throughline.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One record of a file: its cells without the blanks at both ends. One instance serves a whole file. */
public final class CsvRecord extends AbstractBaseCsvCallbackHandler<CsvRecord> {

    /** Stands in the place of a cell that is not UTF-8, or has a quote inside without being quoted. Compared by identity. */
    @SuppressWarnings("StringOperationCanBeSimplified")
    public static final String UNREADABLE = new String("?");

    private String[] cells = new String[32];
    private int count;
    private long line;
    private boolean notUtf8;
    private boolean strayQuote;
    private boolean @Nullable [] kept;

    CsvRecord() {}

    void keep(boolean[] places) {
        kept = places;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        notUtf8 = false;
        strayQuote = false;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        if (place == cells.length) {
            cells = Arrays.copyOf(cells, 2 * place);
        }
        count = place + 1;
        cells[place] = kept == null || place < kept.length && kept[place] ? cell(buffer, offset, length, quoted) : "";
    }

    private String cell(char[] buffer, int offset, int length, boolean quoted) {
        boolean garbled = false;
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] == CsvFile.NOT_UTF8 && (at == offset || !Character.isHighSurrogate(buffer[at - 1]))) {
                notUtf8 = true;
                garbled = true;
            } else if (buffer[at] == '"' && !quoted) {
                strayQuote = true;
                garbled = true;
            }
        }
        return garbled ? UNREADABLE : stripped(buffer, offset, offset + length);
    }

    private static String stripped(char[] buffer, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(buffer[start])) {
            start++;
        }
        while (start < end && Character.isWhitespace(buffer[end - 1])) {
            end--;
        }
        return start == end ? "" : new String(buffer, start, end - start);
    }

    @Override
    protected CsvRecord buildRecord() {
        return this;
    }

    /** The line on which the record starts, from 1. */
    public long line() {
        return line;
    }

    /** How many cells it has. */
    public int count() {
        return count;
    }

    public String cell(int place) {
        return cells[place];
    }

    public boolean notUtf8() {
        return notUtf8;
    }

    public boolean strayQuote() {
        return strayQuote;
    }
}
