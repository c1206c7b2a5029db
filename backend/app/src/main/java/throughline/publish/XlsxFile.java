package throughline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A document as an Office Open XML workbook. */
final class XlsxFile {

    private static final String LINK_COLOUR = "FF0B4F9C";
    /** Lines above and below, no fill. */
    private static final String TABLE_STYLE = "TableStyleLight1";
    /** How much wider a character of our font is than one of the font by which columns are measured. */
    private static final double WIDTH_PER_CHARACTER = 1.05;
    /** In points, as the next one. */
    private static final double LINE_HEIGHT = 14.5;

    private static final double HEADING_HEIGHT = 28;

    private XlsxFile() {}

    /** By way of a file, since what the library writes cannot be read as a stream. */
    static byte[] of(Document document) throws IOException {
        Path file = Files.createTempFile("throughline", ".xlsx");
        try {
            write(document, file);
            return XlsxParts.mended(file, document);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Document document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, Document.AUTHOR, null)) {
            for (Sheet sheet : document.sheets()) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void fill(Worksheet worksheet, Sheet sheet) {
        setPage(worksheet, sheet);
        List<Integer> lines = Sizes.lines(sheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            setHeight(worksheet, row, cells, lines.get(row));
            for (int column = 0; column < cells.size(); column++) {
                fill(worksheet, row, column, cells.get(column));
            }
        }
        sheet.areas().forEach(area -> mark(worksheet, sheet, area));
    }

    private static void setPage(Worksheet worksheet, Sheet sheet) {
        List<Integer> widths = Sizes.widths(sheet);
        for (int column = 0; column < widths.size(); column++) {
            worksheet.width(column, Math.ceil(widths.get(column) * WIDTH_PER_CHARACTER) + 1);
        }
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        if (sheet.areas().size() == 1) {
            worksheet.repeatRows(sheet.areas().get(0).top());
        }
    }

    /** Not every program works out by itself how high a row with wrapped text is. */
    private static void setHeight(Worksheet worksheet, int row, List<Cell> cells, int lines) {
        if (cells.get(0).look() == Look.HEADING) {
            worksheet.rowHeight(row, HEADING_HEIGHT);
        } else if (lines > 1) {
            worksheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
        }
    }

    private static void fill(Worksheet worksheet, int row, int column, Cell cell) {
        if (cell.target() != null) {
            worksheet.hyperlink(row, column, HyperLink.internal("'" + cell.target() + "'!A1", cell.text()));
        } else if (cell.value() instanceof BigDecimal number) {
            worksheet.value(row, column, number);
        } else {
            worksheet.value(row, column, cell.text());
        }
        style(worksheet.style(row, column), cell.look());
    }

    private static void style(StyleSetter style, Look look) {
        style.fontName(Look.FONT).fontSize(look.points()).wrapText(look.isWrapped());
        style.verticalAlignment(look == Look.HEADING ? "bottom" : "top")
                .horizontalAlignment(look.isRight() ? "right" : "left");
        if (look.isBold()) {
            style.bold();
        }
        if (look.format() != null) {
            style.format(look.format());
        }
        if (look == Look.LINK) {
            style.underlined().fontColor(LINK_COLOUR);
        }
        if (look.isHeader()) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
        }
        style.set();
    }

    private static void mark(Worksheet worksheet, Sheet sheet, Area area) {
        String[] headers = sheet.rows().get(area.top()).stream().map(Cell::text).toArray(String[]::new);
        worksheet
                .range(area.top(), 0, area.bottom(), area.columns() - 1)
                .createTable(headers)
                .setName(area.name())
                .setDisplayName(area.name())
                .styleInfo()
                .setStyleName(TABLE_STYLE)
                .setShowRowStripes(false);
    }
}
