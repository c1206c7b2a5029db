package throughline.publish;

import java.util.Locale;

/** The styles of an OpenDocument spreadsheet: one for each look, and pages without header and footer. */
final class OdsStyles {

    private static final String BORDER = "0.75pt solid #000000";
    private static final String PADDING = "0.1cm";
    private static final String LINK_COLOUR = "#0b4f9c";

    private final XmlPart xml = new XmlPart("office:document-styles", OdsFile.NAMESPACES);

    private OdsStyles() {}

    static byte[] of() {
        OdsStyles styles = new OdsStyles();
        styles.xml.attribute("office:version", OdsFile.VERSION);
        styles.addFont();
        styles.xml.open("office:styles");
        styles.addDefault();
        for (Look look : Look.values()) {
            styles.addNumberFormat(look);
        }
        for (Look look : Look.values()) {
            styles.addLook(look);
        }
        styles.xml.close();
        styles.addPages();
        return styles.xml.bytes();
    }

    /** The name of a look's style. */
    static String name(Look look) {
        String words = look.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).replace(' ', '_');
    }

    private void addFont() {
        xml.open("office:font-face-decls");
        xml.empty(
                "style:font-face",
                "style:name",
                Look.FONT,
                "svg:font-family",
                Look.FONT,
                "style:font-family-generic",
                "swiss",
                "style:font-pitch",
                "variable");
        xml.close();
    }

    private void addDefault() {
        xml.open("style:default-style", "style:family", "table-cell");
        xml.empty("style:paragraph-properties", "style:tab-stop-distance", "1.25cm");
        xml.empty(
                "style:text-properties",
                "style:font-name",
                Look.FONT,
                "fo:font-size",
                "11pt",
                "fo:language",
                "en",
                "fo:country",
                "GB");
        xml.close();
        xml.empty("style:style", "style:name", "Default", "style:family", "table-cell");
    }

    private void addNumberFormat(Look look) {
        String format = look.format();
        if (format == null) {
            return;
        }
        boolean share = format.endsWith("%");
        String decimals = format.contains(".") ? "1" : "0";
        xml.open(share ? "number:percentage-style" : "number:number-style", "style:name", name(look) + "_format");
        xml.open(
                "number:number",
                "number:decimal-places",
                decimals,
                "number:min-decimal-places",
                decimals,
                "number:min-integer-digits",
                "1");
        if (format.contains(",")) {
            xml.attribute("number:grouping", "true");
        }
        xml.close();
        if (share) {
            xml.element("number:text", "%");
        }
        xml.close();
    }

    private void addLook(Look look) {
        xml.open(
                "style:style",
                "style:name",
                name(look),
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default");
        if (look.format() != null) {
            xml.attribute("style:data-style-name", name(look) + "_format");
        }
        xml.open("style:table-cell-properties", "style:vertical-align", look == Look.HEADING ? "bottom" : "top");
        xml.attribute("fo:wrap-option", look.isWrapped() ? "wrap" : "no-wrap");
        xml.attribute("style:text-align-source", "fix");
        xml.attribute("fo:padding-left", PADDING);
        xml.attribute("fo:padding-right", PADDING);
        if (look.isHeader()) {
            xml.attribute("fo:border-bottom", BORDER);
        }
        xml.close();
        xml.empty("style:paragraph-properties", "fo:text-align", look.isRight() ? "end" : "start");
        addText(look);
        xml.close();
    }

    private void addText(Look look) {
        xml.open("style:text-properties", "style:font-name", Look.FONT, "fo:font-size", look.points() + "pt");
        xml.attribute("fo:font-weight", look.isBold() ? "bold" : "normal");
        if (look == Look.LINK) {
            xml.attribute("fo:color", LINK_COLOUR);
            xml.attribute("style:text-underline-style", "solid");
            xml.attribute("style:text-underline-width", "auto");
            xml.attribute("style:text-underline-color", "font-color");
        }
        xml.close();
    }

    private void addPages() {
        xml.open("office:automatic-styles");
        xml.open("style:page-layout", "style:name", "Landscape");
        xml.empty(
                "style:page-layout-properties",
                "fo:page-width",
                "29.7cm",
                "fo:page-height",
                "21cm",
                "style:print-orientation",
                "landscape",
                "fo:margin",
                "1.5cm",
                "style:scale-to-X",
                "1");
        xml.open("style:header-style").close();
        xml.open("style:footer-style").close();
        xml.close();
        xml.close();
        xml.open("office:master-styles");
        xml.open("style:master-page", "style:name", "Default", "style:page-layout-name", "Landscape");
        xml.empty("style:header", "style:display", "false");
        xml.empty("style:footer", "style:display", "false");
        xml.close();
        xml.close();
    }
}
