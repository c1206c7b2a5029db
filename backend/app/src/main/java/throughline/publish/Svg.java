package throughline.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One picture in the making, as SVG inside a page. Lengths are pixels at the usual size of text. The looks are classes of the
 * page's style sheet, so that a picture follows the page into the dark.
 */
final class Svg {

    /** From one line of a text to the next. */
    static final double LINE = 16;

    private static final double PIXELS_PER_REM = 16;

    private final XmlPart xml = XmlPart.within("svg");

    /** Which end of a text stands at the place that is named for it. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Begins a picture that has a name and a description for those who do not see it. */
    Svg(double width, double height, String title, String description) {
        xml.attribute("role", "img");
        xml.attribute("aria-labelledby", "chart-title");
        xml.attribute("aria-describedby", "chart-desc");
        xml.attribute("viewBox", "0 0 " + SvgPath.number(width) + " " + SvgPath.number(height));
        // Root units: the picture grows with the reader's size of text, and is never squeezed until nobody can read it.
        xml.attribute("width", SvgPath.number(width / PIXELS_PER_REM) + "rem");
        xml.attribute("height", SvgPath.number(height / PIXELS_PER_REM) + "rem");
        xml.open("title", "id", "chart-title").text(SvgText.clean(title)).close();
        xml.open("desc", "id", "chart-desc").text(SvgText.clean(description)).close();
    }

    Svg line(String look, double x1, double y1, double x2, double y2) {
        open("line", look).place("x1", x1, "y1", y1).place("x2", x2, "y2", y2);
        return close();
    }

    Svg rect(String look, double x, double y, double width, double height) {
        open("rect", look).place("x", x, "y", y).place("width", width, "height", height);
        return close();
    }

    Svg circle(String look, double x, double y, double radius) {
        open("circle", look).place("cx", x, "cy", y);
        xml.attribute("r", SvgPath.number(radius));
        return close();
    }

    Svg path(String look, SvgPath path) {
        open("path", look);
        xml.attribute("d", path.toString());
        return close();
    }

    /** Writes a text whose letters stand on the height {@code y}. */
    Svg text(String look, double x, double y, Anchor anchor, String words) {
        open("text", look).place("x", x, "y", y);
        if (anchor != Anchor.START) {
            xml.attribute("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        }
        xml.text(SvgText.clean(words));
        return close();
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
        xml.open("g").element("title", SvgText.clean(words));
        marks.accept(this);
        return close();
    }

    /** Makes the look {@code hatched} known, for areas that have no figure. */
    Svg withHatching() {
        xml.open("pattern", "id", "hatching", "patternUnits", "userSpaceOnUse", "width", "6", "height", "6");
        path("hatch", new SvgPath().moveTo(0, 6).lineTo(6, 0));
        return close();
    }

    /** Ends the picture; nothing can be drawn after it. */
    String finish() {
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }

    private Svg open(String element, String look) {
        xml.open(element, "class", look);
        return this;
    }

    private Svg place(String first, double one, String second, double two) {
        xml.attribute(first, SvgPath.number(one));
        xml.attribute(second, SvgPath.number(two));
        return this;
    }

    private Svg close() {
        xml.close();
        return this;
    }
}
