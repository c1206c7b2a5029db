package throughline.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file that is written element by element; names carry their prefix. */
final class XmlPart {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private XmlPart() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Starts with the root element. */
    XmlPart(String root, Map<String, String> namespaces) {
        this();
        try {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            for (Map.Entry<String, String> namespace : new TreeMap<>(namespaces).entrySet()) {
                xml.writeAttribute("xmlns:" + namespace.getKey(), namespace.getValue());
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Starts what will stand within another text: without a declaration before it. */
    static XmlPart within(String root) {
        return new XmlPart().open(root);
    }

    /** Opens an element with attributes, each a name and a value. */
    XmlPart open(String element, String... attributes) {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Adds an attribute to the element that was opened last and has no content yet. */
    XmlPart attribute(String name, String value) {
        try {
            xml.writeAttribute(name, value);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlPart text(String text) {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Closes the element that was opened last. */
    XmlPart close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An element with nothing but attributes. */
    XmlPart empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    /** An element with nothing but text. */
    XmlPart element(String element, String text) {
        return open(element).text(text).close();
    }

    /** The whole file, whatever is open closed. */
    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("writing to memory cannot fail", e);
    }
}
