package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class XlsxFileTests extends WorkbookRules {

    @Override
    Format format() {
        return Format.XLSX;
    }

    @Override
    OpenedWorkbook open(byte[] bytes) throws IOException {
        return new OpenedXlsx(bytes);
    }

    @Test
    void repeatsTheHeaderRowOnEveryPrintedPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedTables.publisher().write(PublishedTables.full(), Format.XLSX, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheet("C1").getRepeatingRows().formatAsString())
                    .isEqualTo("5:5");
        }
    }

    @Test
    void makesRowsAsHighAsTheirWrappedText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedTables.publisher().write(PublishedTables.full(), Format.XLSX, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheet("C1").getRow(4).getHeightInPoints()).isGreaterThan(28);
            assertThat(workbook.getSheet("C1").getRow(5).getHeightInPoints()).isLessThan(20);
        }
    }

    /** The rule that nothing is in the way would be worth little if it saw nothing. */
    @Test
    void seesWhatIsInTheWay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            XSSFCell cell = sheet.createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            cell.setCellStyle(workbook.createCellStyle());
            cell.getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
            cell.getCellStyle().getFont().setItalic(true);
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
            sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 1));
            sheet.createFreezePane(1, 1);
            sheet.createRow(1).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            sheet.getFooter().setLeft("Page");
            sheet.createDrawingPatriarch();
            workbook.createSheet();
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.write(out);
        }
        assertThat(new OpenedXlsx(out.toByteArray()).obstacles())
                .contains(
                        "a fill",
                        "italics",
                        "a formula",
                        "merged cells",
                        "a filter",
                        "frozen panes",
                        "a hidden row",
                        "a hidden column",
                        "a hidden sheet",
                        "a header or footer",
                        "drawings");
    }
}
