package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
}
