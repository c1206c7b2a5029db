package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the colours of the pages can be told apart, by the formula of WCAG 2.2. */
final class HtmlStyleTests {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

    enum Light {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void letsTextStandOutFromThePaper(Light light) {
        Map<String, Integer> colours = colours(light);
        assertThat(new String[] {"ink", "faint", "link"})
                .allSatisfy(text -> assertThat(contrast(colours, text, "paper")).isGreaterThan(TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void letsFiguresStandOutFromTheirShades(Light light) {
        Map<String, Integer> colours = colours(light);
        assertThat(IntStream.range(0, HeatmapChart.SHADES).boxed())
                .allSatisfy(shade -> assertThat(contrast(colours, "on-shade-" + shade, "shade-" + shade))
                        .isGreaterThan(TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void letsMarksStandOutFromWhatIsBehindThem(Light light) {
        Map<String, Integer> colours = colours(light);
        assertThat(contrast(colours, "bar", "paper")).isGreaterThan(MARK);
        assertThat(contrast(colours, "line", "paper")).isGreaterThan(MARK);
        assertThat(contrast(colours, "ink", "bar"))
                .as("an interval across a bar")
                .isGreaterThan(MARK);
    }

    /** Those of the light page, which the dark one replaces. */
    private static Map<String, Integer> colours(Light light) {
        String style = HtmlTemplate.style();
        int dark = style.indexOf("@media screen and (prefers-color-scheme: dark)");
        int forced = style.indexOf("@media (forced-colors: active)");
        Map<String, Integer> colours = new TreeMap<>();
        read(style.substring(0, dark), colours);
        int lightOnes = colours.size();
        if (light == Light.DARK) {
            read(style.substring(dark, forced), colours);
        }
        assertThat(colours).hasSize(lightOnes).hasSizeGreaterThan(2 * HeatmapChart.SHADES);
        return colours;
    }

    private static void read(String style, Map<String, Integer> colours) {
        Matcher colour = COLOUR.matcher(style);
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        }
    }

    private static double contrast(Map<String, Integer> colours, String one, String other) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int colour) {
        double part = (colour & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
