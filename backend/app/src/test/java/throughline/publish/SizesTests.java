package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SizesTests {

    @Test
    void makesColumnsAsWideAsTheirCellsButNoWiderThanReadsWell() {
        Sheet sheet = new SheetDraft("S", "A title that is longer than any cell below it")
                .table(
                        "t",
                        List.of(header("No"), header("Name"), header("Text")),
                        List.of(List.of(words("1"), words("a".repeat(30)), words("b ".repeat(100)))))
                .sheet();
        assertThat(Sizes.widths(sheet)).containsExactly(9, 31, 66);
    }

    @Test
    void breaksHeadersBetweenWords() {
        Sheet sheet = new SheetDraft("S", "Title")
                .table("t", List.of(header("Rate, 95% interval from")), List.of(List.of(words("1"))))
                .sheet();
        assertThat(Sizes.widths(sheet).get(0)).isBetween(9, 12);
        assertThat(Sizes.lines(sheet)).containsExactly(1, 3, 1);
    }

    @Test
    void givesCapitalsMoreRoom() {
        Sheet sheet = new SheetDraft("S", "Title")
                .table(
                        "t",
                        List.of(header("A"), header("B")),
                        List.of(List.of(words("WITHOUT-DELAY"), words("without-delay"))))
                .sheet();
        assertThat(Sizes.widths(sheet).get(0)).isGreaterThan(Sizes.widths(sheet).get(1));
    }

    @Test
    void breaksAWordThatFitsOnNoLine() {
        Sheet sheet = new SheetDraft("S", "Title")
                .table("t", List.of(header("A")), List.of(List.of(words("a".repeat(150)))))
                .sheet();
        assertThat(Sizes.lines(sheet)).containsExactly(1, 1, 3);
    }

    private static Cell header(String text) {
        return Cell.of(text, Look.HEADER);
    }

    private static Cell words(String text) {
        return Cell.of(text, Look.WORDS);
    }
}
