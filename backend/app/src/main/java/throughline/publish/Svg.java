package throughline.publish;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One picture in the making, as SVG inside a page. Lengths are pixels at the usual size of text. The looks are classes of the
 * page's style sheet, so that a picture follows the page into the dark.
 */
final class Svg {

    /** From one line of a text to the next. */
    static final double LINE = 16;

    private static final double PIXELS_PER_REM = 16;

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** Which end of a text stands at the place that is named for it. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    /** Begins a picture that has a name and a description for those who do not see it. */
    Svg(double width, double height, String title, String description) {
        try {
            // The factory of the JDK by name: another one on the class path would write other bytes.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> xml.writeStartElement("svg"));
        attribute("role", "img");
        attribute("aria-labelledby", "chart-title");
        attribute("aria-describedby", "chart-desc");
        attribute("viewBox", "0 0 " + SvgPath.number(width) + " " + SvgPath.number(height));
        // Root units: the picture grows with the reader's size of text, and is never squeezed until nobody can read it.
        attribute("width", SvgPath.number(width / PIXELS_PER_REM) + "rem");
        attribute("height", SvgPath.number(height / PIXELS_PER_REM) + "rem");
        words("title", "chart-title", title);
        words("desc", "chart-desc", description);
    }

    Svg line(String look, double x1, double y1, double x2, double y2) {
        empty("line", look);
        return numbers("x1", x1, "y1", y1).numbers("x2", x2, "y2", y2);
    }

    Svg rect(String look, double x, double y, double width, double height) {
        empty("rect", look);
        return numbers("x", x, "y", y).numbers("width", width, "height", height);
    }

    Svg circle(String look, double x, double y, double radius) {
        empty("circle", look);
        attribute("r", SvgPath.number(radius));
        return numbers("cx", x, "cy", y);
    }

    Svg path(String look, SvgPath path) {
        empty("path", look);
        attribute("d", path.toString());
        return this;
    }

    /** Writes a text whose letters stand on the height {@code y}. */
    Svg text(String look, double x, double y, Anchor anchor, String words) {
        write(() -> xml.writeStartElement("text"));
        attribute("class", look);
        numbers("x", x, "y", y);
        if (anchor != Anchor.START) {
            attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        }
        return characters(words).end();
    }

    /** Writes lines of text, the middle of all of them at the height {@code middle}. */
    Svg lines(String look, double x, double middle, Anchor anchor, List<String> lines) {
        double y = middle - (lines.size() - 1) * LINE / 2 + SvgText.DROP;
        for (String line : lines) {
            text(look, x, y, anchor, line);
            y += LINE;
        }
        return this;
    }

    /** Draws marks that belong together and says what they are to whoever points at them. */
    Svg named(String words, Consumer<Svg> marks) {
        write(() -> xml.writeStartElement("g"));
        write(() -> xml.writeStartElement("title"));
        characters(words).end();
        marks.accept(this);
        return end();
    }

    /** Makes the look {@code hatched} known, for areas that have no figure. */
    Svg withHatching() {
        write(() -> xml.writeStartElement("pattern"));
        attribute("id", "hatching");
        attribute("patternUnits", "userSpaceOnUse");
        numbers("width", 6, "height", 6);
        path("hatch", new SvgPath().moveTo(0, 6).lineTo(6, 0));
        return end();
    }

    /** Ends the picture; nothing can be drawn after it. */
    String finish() {
        end();
        write(xml::close);
        return out.toString();
    }

    private void words(String element, String id, String words) {
        write(() -> xml.writeStartElement(element));
        attribute("id", id);
        characters(words).end();
    }

    private void empty(String element, String look) {
        write(() -> xml.writeEmptyElement(element));
        attribute("class", look);
    }

    private Svg numbers(String first, double one, String second, double two) {
        attribute(first, SvgPath.number(one));
        attribute(second, SvgPath.number(two));
        return this;
    }

    private void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, value));
    }

    private Svg characters(String words) {
        write(() -> xml.writeCharacters(SvgText.clean(words)));
        return this;
    }

    private Svg end() {
        write(xml::writeEndElement);
        return this;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
