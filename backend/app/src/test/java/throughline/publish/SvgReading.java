package throughline.publish;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads pictures and pages back. */
final class SvgReading {

    private SvgReading() {}

    /** The document, which is well-formed. */
    static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    static List<Element> elements(String xml, String name) {
        NodeList found = parse(xml).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** Those elements whose classes hold a look. */
    static List<Element> looks(String xml, String look) {
        return elements(xml, "*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(look))
                .toList();
    }

    /** What is written in the picture, in the order of writing. */
    static List<String> texts(String svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
