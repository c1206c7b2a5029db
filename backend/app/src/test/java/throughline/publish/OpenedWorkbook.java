package throughline.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workbook that another program than the one that wrote it has opened; cells are counted from 0. */
interface OpenedWorkbook {

    /** The names of the sheets, in order. */
    List<String> sheets();

    /** The cells of a sheet: a String, a Double, or null for a blank one. */
    List<List<@Nullable Object>> rows(String sheet);

    List<MarkedTable> tables();

    /** A property such as title, subject, author, language, keywords, created. */
    String property(String name);

    String activeSheet();

    /** Where the cursor stands, such as A1. */
    String activeCell(String sheet);

    /** The links of a sheet: what is shown, and the address of the cell to which it leads. */
    Map<String, String> links(String sheet);

    /** The format code of a number. */
    String format(String sheet, int row, int column);

    boolean isWrapped(String sheet, int row, int column);

    /** The fonts of the cells and of the document as a whole, with their sizes, such as {@code Arial 11}. */
    Set<String> fonts();

    /** Whatever a reader with a screen reader stumbles over, in words: merged cells, hidden rows, filters, panes, fills and so on. */
    List<String> obstacles();

    /**
     * A table that is marked up as one.
     *
     * @param bottom the last row, counted from 0
     * @param headers how many header rows it has
     */
    record MarkedTable(String name, String sheet, int top, int left, int bottom, int right, int headers) {}
}
