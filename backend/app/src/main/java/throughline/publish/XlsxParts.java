package throughline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Mends the parts of a workbook in which the library cannot say what we need: properties with a language and without the
 * time of writing, tables without filter buttons, the cursor in A1, and entries that are always of the same time.
 */
final class XlsxParts {

    private static final Pattern FILTER = Pattern.compile("<autoFilter [^>]*/>");

    private static final String VIEW = "<sheetView workbookViewId=\"0\">";
    private static final String CURSOR = "<selection activeCell=\"A1\" sqref=\"A1\"/>";

    private XlsxParts() {}

    static byte[] mended(Path workbook, Document document) throws IOException {
        Archive archive = new Archive();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            for (ZipEntry entry : entries) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                archive.add(entry.getName(), mended(entry.getName(), part, document));
            }
        }
        return archive.bytes();
    }

    private static byte[] mended(String name, byte[] part, Document document) {
        if (name.equals("docProps/core.xml")) {
            return properties(document);
        }
        if (name.startsWith("xl/tables/")) {
            return bytes(FILTER.matcher(text(part)).replaceAll(""));
        }
        if (name.startsWith("xl/worksheets/sheet")) {
            return bytes(text(part).replace(VIEW, VIEW + CURSOR));
        }
        return part;
    }

    private static byte[] properties(Document document) {
        XmlPart core = new XmlPart(
                "cp:coreProperties",
                Map.of(
                        "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "dc", "http://purl.org/dc/elements/1.1/",
                        "dcterms", "http://purl.org/dc/terms/",
                        "xsi", "http://www.w3.org/2001/XMLSchema-instance"));
        core.element("dc:title", document.title());
        core.element("dc:subject", document.subject());
        core.element("dc:creator", Document.AUTHOR);
        core.element("cp:keywords", String.join(", ", document.keywords()));
        core.element("cp:lastModifiedBy", Document.AUTHOR);
        LocalDate created = document.created();
        if (created != null) {
            addDate(core, "dcterms:created", created);
            addDate(core, "dcterms:modified", created);
        }
        core.element("dc:language", Document.LANGUAGE);
        return core.bytes();
    }

    private static void addDate(XmlPart core, String name, LocalDate day) {
        core.open(name, "xsi:type", "dcterms:W3CDTF").text(day + "T00:00:00Z").close();
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
