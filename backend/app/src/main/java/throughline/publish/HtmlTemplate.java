package throughline.publish;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page with places to fill. Whatever fills them is escaped, but for what the template takes as it is: style and picture. */
final class HtmlTemplate {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().withEscaper(text -> Escapers.HTML.escape(SvgText.clean(text)));

    private static final String STYLE = read("style.css");

    private final Template template;

    private HtmlTemplate(Template template) {
        this.template = template;
    }

    /** Reads a template of this program by its file name. */
    static HtmlTemplate named(String file) {
        return new HtmlTemplate(COMPILER.compile(read(file)));
    }

    /**
     * Fills a page.
     *
     * @throws com.samskivert.mustache.MustacheException if the view lacks something for which the template asks
     */
    String fill(Object view) {
        return template.execute(view);
    }

    /** The looks of every page, to stand within it. */
    static String style() {
        return STYLE;
    }

    private static String read(String file) {
        try (InputStream in = HtmlTemplate.class.getResourceAsStream("/publish/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file publish/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
