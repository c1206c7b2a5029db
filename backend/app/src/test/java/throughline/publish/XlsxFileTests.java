package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
}
