package throughline.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sheets of an OpenDocument spreadsheet. */
final class OdsContent {

    private static final double CM_PER_CHARACTER = 0.2;
    private static final double CM_OF_MARGIN = 0.4;
    private static final double CM_PER_LINE = 0.48;
    private static final String HEADING_HEIGHT = "1cm";

    private final XmlPart xml = new XmlPart("office:document-content", OdsFile.NAMESPACES);
    private final Document document;
    private final List<Integer> widths;
    private final List<Integer> lines;

    private OdsContent(Document document) {
        this.document = document;
        this.widths = distinct(document.sheets().stream().flatMap(sheet -> Sizes.widths(sheet).stream()));
        this.lines = distinct(document.sheets().stream().flatMap(sheet -> Sizes.lines(sheet).stream()));
    }

    private static List<Integer> distinct(Stream<Integer> sizes) {
        return sizes.distinct().sorted().toList();
    }

    static byte[] of(Document document) {
        OdsContent content = new OdsContent(document);
        content.xml.attribute("office:version", OdsFile.VERSION);
        content.addStyles();
        content.xml.open("office:body").open("office:spreadsheet");
        document.sheets().forEach(content::addSheet);
        content.addAreas();
        return content.xml.bytes();
    }

    private void addStyles() {
        xml.open("office:automatic-styles");
        for (int width : widths) {
            xml.open("style:style", "style:name", "width" + width, "style:family", "table-column")
                    .empty(
                            "style:table-column-properties",
                            "style:column-width",
                            cm(width * CM_PER_CHARACTER + CM_OF_MARGIN))
                    .close();
        }
        addRowStyle("heading", HEADING_HEIGHT, "false");
        for (int lines : lines) {
            addRowStyle(row(lines), cm(lines * CM_PER_LINE), lines == 1 ? "true" : "false");
        }
        xml.open("style:style", "style:name", "sheet", "style:family", "table", "style:master-page-name", "Default")
                .empty("style:table-properties", "table:display", "true", "style:writing-mode", "lr-tb")
                .close();
        xml.close();
    }

    private void addRowStyle(String name, String height, String optimal) {
        xml.open("style:style", "style:name", name, "style:family", "table-row")
                .empty(
                        "style:table-row-properties",
                        "style:row-height",
                        height,
                        "style:use-optimal-row-height",
                        optimal)
                .close();
    }

    private void addSheet(Sheet sheet) {
        xml.open("table:table", "table:name", sheet.name(), "table:style-name", "sheet");
        for (int width : Sizes.widths(sheet)) {
            xml.empty("table:table-column", "table:style-name", "width" + width);
        }
        List<Integer> heights = Sizes.lines(sheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (isHeader(sheet, row)) {
                xml.open("table:table-header-rows");
                addRow(sheet.rows().get(row), heights.get(row));
                xml.close();
            } else {
                addRow(sheet.rows().get(row), heights.get(row));
            }
        }
        xml.close();
    }

    /** Only one row of a sheet can be repeated on each printed page. */
    private static boolean isHeader(Sheet sheet, int row) {
        return sheet.areas().size() == 1 && sheet.areas().get(0).top() == row;
    }

    private void addRow(List<Cell> row, int lines) {
        boolean heading = row.get(0).look() == Look.HEADING;
        xml.open("table:table-row", "table:style-name", heading ? "heading" : row(lines));
        row.forEach(this::addCell);
        xml.close();
    }

    private void addCell(Cell cell) {
        xml.open("table:table-cell", "table:style-name", OdsStyles.name(cell.look()));
        if (cell.value() instanceof BigDecimal number) {
            boolean share = String.valueOf(cell.look().format()).endsWith("%");
            xml.attribute("office:value-type", share ? "percentage" : "float");
            xml.attribute("office:value", number.toPlainString());
        } else {
            xml.attribute("office:value-type", "string");
        }
        xml.open("text:p");
        addText(cell);
        xml.close().close();
    }

    private void addText(Cell cell) {
        if (cell.target() == null) {
            xml.text(cell.text());
        } else {
            xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + quoted(cell.target()) + ".A1")
                    .text(cell.text())
                    .close();
        }
    }

    private void addAreas() {
        xml.open("table:database-ranges");
        for (Sheet sheet : document.sheets()) {
            for (Area area : sheet.areas()) {
                xml.empty(
                        "table:database-range",
                        "table:name",
                        area.name(),
                        "table:target-range-address",
                        address(sheet, area),
                        "table:contains-header",
                        "true",
                        "table:display-filter-buttons",
                        "false",
                        "table:orientation",
                        "row");
            }
        }
        xml.close();
    }

    private static String row(int lines) {
        return "row" + lines;
    }

    private static String cm(double length) {
        return String.format(Locale.ROOT, "%.2fcm", length);
    }

    private static String address(Sheet sheet, Area area) {
        String name = quoted(sheet.name());
        return "%s.A%d:%s.%s%d".formatted(name, area.top() + 1, name, letters(area.columns() - 1), area.bottom() + 1);
    }

    private static String quoted(String sheet) {
        return "'" + sheet + "'";
    }

    /** The letters of a column that is counted from 0. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
