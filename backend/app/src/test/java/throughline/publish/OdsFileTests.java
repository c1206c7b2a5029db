package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Color;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class OdsFileTests extends WorkbookRules {

    @Override
    Format format() {
        return Format.ODS;
    }

    @Override
    OpenedWorkbook open(byte[] bytes) throws IOException {
        return new OpenedOds(bytes);
    }

    @Test
    void saysFirstAndPlainlyWhatKindOfFileItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedTables.publisher().write(PublishedTables.full(), Format.ODS, out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(first.getExtra()).as("no extra field, as ODF asks").isNull();
            assertThat(zip.readAllBytes()).asString().isEqualTo(Format.ODS.mediaType());
        }
    }

    @Test
    void repeatsTheHeaderRowOnEveryPrintedPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublishedTables.publisher().write(PublishedTables.full(), Format.ODS, out);
        OdsXml xml = new OdsXml(out.toByteArray());
        assertThat(xml.elements(xml.sheet("C1"), "table:table-header-rows"))
                .singleElement()
                .satisfies(rows -> assertThat(rows.getTextContent()).startsWith("DutyTitlePosition"));
    }

    /** The rule that nothing is in the way would be worth little if it saw nothing. */
    @Test
    void seesWhatIsInTheWay() throws IOException {
        com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("S", 3, 3);
        sheet.getRange(0, 0).setFormula("1+1");
        sheet.getRange(0, 1).setBackgroundColor(new Color(255, 0, 0));
        sheet.getRange(0, 2).setFontItalic(true);
        sheet.getRange(1, 0).setValue("text");
        sheet.getRange(1, 0, 2, 2).merge();
        sheet.hideRow(0);
        sheet.hideColumn(2);
        SpreadSheet spreadsheet = new SpreadSheet();
        spreadsheet.appendSheet(sheet);
        spreadsheet.appendSheet(new com.github.miachm.sods.Sheet("Hidden"));
        spreadsheet.getSheet(1).hideSheet();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spreadsheet.save(out);
        assertThat(new OpenedOds(withSettings(out.toByteArray())).obstacles())
                .contains(
                        "a fill",
                        "italics",
                        "a formula",
                        "merged cells",
                        "frozen panes",
                        "a hidden row",
                        "a hidden column",
                        "a hidden sheet");
    }

    private static byte[] withSettings(byte[] ods) throws IOException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.add(entry.getName(), zip.readAllBytes());
            }
        }
        String settings =
                "<s xmlns:config='c'><config:config-item config:name='HorizontalSplitMode'>2</config:config-item></s>";
        return archive.add("settings.xml", settings.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }
}
