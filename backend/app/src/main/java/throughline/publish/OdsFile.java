package throughline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A document as an OpenDocument spreadsheet, version 1.3. Written here element by element: the libraries for it either know
 * neither named tables nor properties nor percentages, or choose names at random, or are many times the size of the rest.
 */
final class OdsFile {

    static final String VERSION = "1.3";
    static final Map<String, String> NAMESPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
            "xlink", "http://www.w3.org/1999/xlink");

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final List<String> PARTS = List.of("content.xml", "styles.xml", "meta.xml", "settings.xml");

    private OdsFile() {}

    static byte[] of(Document document) throws IOException {
        return new Archive()
                .addStored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII))
                .add("content.xml", OdsContent.of(document))
                .add("styles.xml", OdsStyles.of())
                .add("meta.xml", meta(document))
                .add("settings.xml", settings(document))
                .add("META-INF/manifest.xml", manifest())
                .bytes();
    }

    private static byte[] manifest() {
        XmlPart manifest = new XmlPart(
                "manifest:manifest", Map.of("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
        manifest.attribute("manifest:version", VERSION);
        manifest.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                VERSION,
                "manifest:media-type",
                TYPE);
        PARTS.forEach(part ->
                manifest.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml"));
        return manifest.bytes();
    }

    private static byte[] meta(Document document) {
        XmlPart meta = new XmlPart(
                "office:document-meta",
                Map.of(
                        "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                        "meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
                        "dc", "http://purl.org/dc/elements/1.1/"));
        meta.attribute("office:version", VERSION);
        meta.open("office:meta");
        meta.element("meta:generator", document.program());
        meta.element("dc:title", document.title());
        meta.element("dc:subject", document.subject());
        document.keywords().forEach(keyword -> meta.element("meta:keyword", keyword));
        meta.element("meta:initial-creator", Document.AUTHOR);
        meta.element("dc:creator", Document.AUTHOR);
        LocalDate created = document.created();
        if (created != null) {
            meta.element("meta:creation-date", created + "T00:00:00");
            meta.element("dc:date", created + "T00:00:00");
        }
        meta.element("dc:language", Document.LANGUAGE);
        return meta.bytes();
    }

    /** Opens the workbook on its first sheet, with the cursor in A1 of every sheet. */
    private static byte[] settings(Document document) {
        XmlPart settings = new XmlPart(
                "office:document-settings",
                Map.of(
                        "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                        "config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
                        "ooo", "http://openoffice.org/2004/office"));
        settings.attribute("office:version", VERSION);
        settings.open("office:settings");
        settings.open("config:config-item-set", "config:name", "ooo:view-settings");
        settings.open("config:config-item-map-indexed", "config:name", "Views");
        settings.open("config:config-item-map-entry");
        item(settings, "ViewId", "string", "view1");
        settings.open("config:config-item-map-named", "config:name", "Tables");
        for (Sheet sheet : document.sheets()) {
            settings.open("config:config-item-map-entry", "config:name", sheet.name());
            item(settings, "CursorPositionX", "int", "0");
            item(settings, "CursorPositionY", "int", "0");
            settings.close();
        }
        settings.close();
        item(settings, "ActiveTable", "string", document.sheets().get(0).name());
        return settings.bytes();
    }

    private static void item(XmlPart settings, String name, String type, String value) {
        settings.open("config:config-item", "config:name", name, "config:type", type)
                .text(value)
                .close();
    }
}
