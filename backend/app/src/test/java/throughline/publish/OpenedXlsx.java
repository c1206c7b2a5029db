package throughline.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook as Apache POI reads it. */
final class OpenedXlsx implements OpenedWorkbook {

    private final XSSFWorkbook workbook;

    OpenedXlsx(byte[] bytes) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Override
    public List<String> sheets() {
        return stream().map(XSSFSheet::getSheetName).toList();
    }

    private Stream<XSSFSheet> stream() {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private List<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast)
                .toList();
    }

    @Override
    public List<List<@Nullable Object>> rows(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<@Nullable Object> values = new ArrayList<>();
            Row cells = sheet.getRow(row);
            for (int column = 0; cells != null && column < cells.getLastCellNum(); column++) {
                values.add(value((XSSFCell) cells.getCell(column)));
            }
            rows.add(values);
        }
        return rows;
    }

    private static @Nullable Object value(@Nullable XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        return cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    @Override
    public List<MarkedTable> tables() {
        return stream()
                .flatMap(sheet -> sheet.getTables().stream())
                .map(this::table)
                .toList();
    }

    private MarkedTable table(XSSFTable table) {
        return new MarkedTable(
                table.getDisplayName(),
                table.getSheetName(),
                table.getStartRowIndex(),
                table.getStartColIndex(),
                table.getEndRowIndex(),
                table.getEndColIndex(),
                table.getHeaderRowCount());
    }

    @Override
    public String property(String name) {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        return switch (name) {
            case "title" -> core.getTitle();
            case "subject" -> core.getSubject();
            case "author" -> core.getCreator();
            case "keywords" -> core.getKeywords();
            case "created" -> core.getCreated().toInstant().toString().substring(0, 10);
            default -> core.getUnderlyingProperties().getLanguageProperty().orElseThrow();
        };
    }

    @Override
    public String activeSheet() {
        return workbook.getSheetName(workbook.getActiveSheetIndex());
    }

    @Override
    public String activeCell(String sheet) {
        return workbook.getSheet(sheet).getActiveCell().formatAsString();
    }

    @Override
    public Map<String, String> links(String name) {
        Map<String, String> links = new LinkedHashMap<>();
        XSSFSheet sheet = workbook.getSheet(name);
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
            String shown = sheet.getRow(link.getFirstRow())
                    .getCell(link.getFirstColumn())
                    .getStringCellValue();
            links.put(shown, link.getLocation());
        }
        return links;
    }

    @Override
    public String format(String sheet, int row, int column) {
        return workbook.getSheet(sheet)
                .getRow(row)
                .getCell(column)
                .getCellStyle()
                .getDataFormatString();
    }

    @Override
    public boolean isWrapped(String sheet, int row, int column) {
        return workbook.getSheet(sheet)
                .getRow(row)
                .getCell(column)
                .getCellStyle()
                .getWrapText();
    }

    @Override
    public Set<String> fonts() {
        Set<String> fonts = new TreeSet<>();
        for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
            XSSFFont font = workbook.getFontAt(i);
            fonts.add(font.getFontName() + " " + font.getFontHeightInPoints());
        }
        return fonts;
    }

    @Override
    public List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        note(obstacles, workbook.isMacroEnabled(), "macros");
        note(obstacles, !workbook.getAllPictures().isEmpty(), "pictures");
        stream().forEach(sheet -> addObstacles(obstacles, sheet));
        return obstacles;
    }

    private void addObstacles(List<String> obstacles, XSSFSheet sheet) {
        int index = workbook.getSheetIndex(sheet);
        note(obstacles, sheet.getNumMergedRegions() > 0, "merged cells");
        note(obstacles, workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE, "a hidden sheet");
        note(obstacles, sheet.getPaneInformation() != null, "frozen panes");
        note(obstacles, sheet.getCTWorksheet().isSetAutoFilter(), "a filter");
        note(obstacles, sheet.getDrawingPatriarch() != null, "drawings");
        note(obstacles, sheet.hasComments(), "comments");
        note(obstacles, !headerAndFooter(sheet).isEmpty(), "a header or footer");
        for (XSSFTable table : sheet.getTables()) {
            note(obstacles, table.getCTTable().isSetAutoFilter(), "a filter in a table");
            note(obstacles, table.getStyle() != null && table.getStyle().isShowRowStripes(), "stripes");
        }
        sheet.forEach(row -> note(obstacles, row.getZeroHeight(), "a hidden row"));
        IntStream.range(0, 30).forEach(i -> note(obstacles, sheet.isColumnHidden(i), "a hidden column"));
        cells(sheet).forEach(cell -> addObstacles(obstacles, cell));
    }

    private static String headerAndFooter(XSSFSheet sheet) {
        return sheet.getHeader().getLeft()
                + sheet.getHeader().getCenter()
                + sheet.getHeader().getRight()
                + sheet.getFooter().getLeft()
                + sheet.getFooter().getCenter()
                + sheet.getFooter().getRight();
    }

    private static void addObstacles(List<String> obstacles, XSSFCell cell) {
        XSSFFont font = cell.getCellStyle().getFont();
        boolean coloured = font.getXSSFColor() != null
                && !"FF000000".equals(font.getXSSFColor().getARGBHex());
        note(obstacles, cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL, "a fill");
        note(obstacles, font.getItalic(), "italics");
        note(obstacles, coloured && font.getUnderline() == 0, "colour alone");
        note(obstacles, cell.getCellType() == CellType.FORMULA, "a formula");
    }

    private static void note(List<String> obstacles, boolean there, String what) {
        if (there) {
            obstacles.add(what);
        }
    }
}
