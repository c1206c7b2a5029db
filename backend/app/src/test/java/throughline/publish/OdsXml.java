package throughline.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML files of an OpenDocument spreadsheet. */
final class OdsXml {

    /** Elements and attributes that are in no workbook of ours, and what they would be to a reader. */
    private static final Map<String, String> UNWANTED_ELEMENTS = Map.of(
            "table:covered-table-cell", "merged cells",
            "table:filter", "a filter",
            "office:scripts", "macros",
            "draw:frame", "drawings",
            "office:annotation", "comments");

    private static final Map<String, String> UNWANTED_ATTRIBUTES = Map.of(
            "fo:background-color", "a fill",
            "fo:font-style", "italics",
            "table:number-columns-spanned", "merged cells",
            "table:number-rows-spanned", "merged cells",
            "table:visibility", "a hidden row or column",
            "table:formula", "a formula");

    private final Map<String, Document> parts = new TreeMap<>();

    OdsXml(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), parsed(zip.readAllBytes()));
                }
            }
        }
    }

    private static Document parsed(byte[] part) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Stream<Element> elements(String part, String name) {
        return elements(parts.get(part).getDocumentElement(), name);
    }

    Stream<Element> elements(Element inside, String name) {
        NodeList found = inside.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    Stream<String> setting(String name) {
        return elements("settings.xml", "config:config-item")
                .filter(item -> item.getAttribute("config:name").equals(name))
                .map(Element::getTextContent);
    }

    Element sheet(String name) {
        return elements("content.xml", "table:table")
                .filter(table -> table.getAttribute("table:name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    Element cell(String sheet, int row, int column) {
        Element found = elements(sheet(sheet), "table:table-row").toList().get(row);
        return elements(found, "table:table-cell").toList().get(column);
    }

    Element style(Element cell) {
        return named("style:style", cell.getAttribute("table:style-name"));
    }

    private Element named(String element, String name) {
        return elements("styles.xml", element)
                .filter(style -> style.getAttribute("style:name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A property of a style, empty if it has none of this name. */
    String property(Element style, String attribute) {
        return elements(style, "*")
                .map(properties -> properties.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The format of a style as a spreadsheet's format code. */
    String format(Element style) {
        String name = style.getAttribute("style:data-style-name");
        boolean share = elements("styles.xml", "number:percentage-style")
                .anyMatch(format -> format.getAttribute("style:name").equals(name));
        Element format = named(share ? "number:percentage-style" : "number:number-style", name);
        String whole = property(format, "number:grouping").equals("true") ? "#,##0" : "0";
        String decimals = property(format, "number:decimal-places").equals("1") ? ".0" : "";
        return whole + decimals + (share ? "%" : "");
    }

    List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        for (Document part : parts.values()) {
            elements(part.getDocumentElement(), "*").forEach(element -> addObstacles(obstacles, element));
        }
        setting("HorizontalSplitMode").forEach(mode -> obstacles.add("frozen panes"));
        return obstacles;
    }

    private static void addObstacles(List<String> obstacles, Element element) {
        String unwanted = UNWANTED_ELEMENTS.get(element.getTagName());
        if (unwanted != null) {
            obstacles.add(unwanted);
        }
        UNWANTED_ATTRIBUTES.forEach((attribute, what) -> {
            if (element.hasAttribute(attribute)) {
                obstacles.add(what);
            }
        });
        if (element.getAttribute("table:display-filter-buttons").equals("true")) {
            obstacles.add("a filter");
        }
        boolean margin = element.getTagName().matches("style:(header|footer)");
        if (margin && !element.getAttribute("style:display").equals("false")) {
            obstacles.add("a header or footer");
        }
        if (element.hasAttribute("fo:color") && !element.hasAttribute("style:text-underline-style")) {
            obstacles.add("colour alone");
        }
    }
}
