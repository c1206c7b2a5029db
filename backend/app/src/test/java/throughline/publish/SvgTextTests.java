package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class SvgTextTests {

    @Test
    void breaksLinesAtSpacesHyphensAndNewWords() {
        assertThat(SvgText.wrap("National Probation Service", 130, 2)).containsExactly("National Probation", "Service");
        assertThat(SvgText.wrap("R9-RESULT-WITNESS", 90, 3)).containsExactly("R9-RESULT-", "WITNESS");
        assertThat(SvgText.wrap("preferredChannel", 80, 2)).containsExactly("preferred", "Channel");
    }

    @Test
    void showsThatSomethingIsCutOff() {
        assertThat(SvgText.wrap("one two three four", 40, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(SvgText.wrap("Llanfairpwllgwyngyll", 60, 1))
                .singleElement()
                .asString()
                .endsWith("…");
    }

    @Property
    void staysWithinItsWidthAndLines(@ForAll String words, @ForAll @IntRange(min = 40, max = 300) int width) {
        assertThat(SvgText.wrap(words, width, 2)).hasSizeBetween(1, 2).allMatch(line -> SvgText.width(line) <= width);
    }

    @Property
    void keepsOnlyWhatXmlCanHold(@ForAll String words) {
        String svg = new Svg(1, 1, words, "").finish();
        assertThat(SvgReading.elements(svg, "title").get(0).getTextContent()).isEqualTo(SvgText.clean(words));
    }
}
