package throughline.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
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
    private static final double WIDTH_PER_CHARACTER = 1.15;

    private XlsxFile() {}

    static byte[] of(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, Document.AUTHOR, null)) {
            for (Sheet sheet : document.sheets()) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
        return XlsxParts.mended(bytes.toByteArray(), document);
    }

    private static void fill(Worksheet worksheet, Sheet sheet) {
        setPage(worksheet, sheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                fill(worksheet, row, column, cells.get(column));
            }
        }
        sheet.areas().forEach(area -> mark(worksheet, sheet, area));
    }

    private static void setPage(Worksheet worksheet, Sheet sheet) {
        List<Integer> widths = ColumnWidths.of(sheet);
        for (int column = 0; column < widths.size(); column++) {
            worksheet.width(column, widths.get(column) * WIDTH_PER_CHARACTER + 1);
        }
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        if (sheet.areas().size() == 1) {
            worksheet.repeatRows(sheet.areas().get(0).top());
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
        style.verticalAlignment("top").horizontalAlignment(look.isRight() ? "right" : "left");
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
        String[] headers =
                sheet.rows().get(area.top()).stream().map(Cell::text).toArray(String[]::new);
        worksheet.range(area.top(), 0, area.bottom(), area.columns() - 1)
                .createTable(headers)
                .setName(area.name())
                .setDisplayName(area.name())
                .styleInfo()
                .setStyleName(TABLE_STYLE)
                .setShowRowStripes(false);
    }
}
