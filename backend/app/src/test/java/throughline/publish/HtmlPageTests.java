package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.C;
import static throughline.publish.ChartTables.Z;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.elements;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

final class HtmlPageTests {

    static List<ReportTable> tables() {
        return ChartTables.all();
    }

    @Test
    void writesTheTableWithItsHeadsAndTheTotalMarked() {
        String page = HtmlPage.of(table().key("duty")
                .words("title")
                .count("obligations")
                .duration("medianWorkingDays", null)
                .total("Total", Z, 1240, Z)
                .row("R8-HEARING", "tell & \"show\"", 1234, 1.5)
                .row("R9-RESULT", "tell", C, C)
                .make());
        assertThat(page.substring(page.indexOf("<table>"), page.indexOf("</table>")))
                .isEqualTo("""
                <table>
                <caption id="caption"><span>X1 A table (one row per line)</span></caption>
                <thead>
                <tr>
                <th scope="col" class="text">Duty</th>
                <th scope="col" class="text">Title</th>
                <th scope="col" class="number">Obligations</th>
                <th scope="col" class="number">Median working days</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row" class="text">R8-HEARING</th>
                <td class="text">tell &amp; &quot;show&quot;</td>
                <td class="number">1,234</td>
                <td class="number">1.5</td>
                </tr>
                <tr>
                <th scope="row" class="text">R9-RESULT</th>
                <td class="text">tell</td>
                <td class="number">[c]</td>
                <td class="number">[c]</td>
                </tr>
                <tr class="total">
                <th scope="row" class="text">Total</th>
                <td class="text">[z]</td>
                <td class="number">1,240</td>
                <td class="number">[z]</td>
                </tr>
                </tbody>
                """);
    }

    @Test
    void showsRatesInPerCentWithTheirInterval() {
        String page = HtmlPage.of(ChartTables.bars());
        assertThat(elements(page, "th")).extracting(Element::getTextContent).contains("Rate, 95% interval from");
        assertThat(elements(page, "td")).extracting(Element::getTextContent).contains("43.0%", "33.7%", "52.8%");
    }

    @Test
    void explainsTheSymbolsThatItUsesAndNoOthers() {
        List<String> terms = elements(HtmlPage.of(ChartTables.bars()), "dt").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(terms).contains("[c]", "[z]").doesNotContain("[u]", "[x]");
    }

    @Test
    void tellsNotesMeaningsAndHowTheTableWasMade() {
        String page = HtmlPage.of(ChartTables.bars());
        assertThat(elements(page, "li")).extracting(Element::getTextContent).contains("Counts from 1 to 4 are hidden.");
        assertThat(elements(page, "dd"))
                .extracting(Element::getTextContent)
                .contains("what entitlement means", "from = 2025-04-01", "1f".repeat(32), "no rate on a base below 10");
        assertThat(page).contains("<p class=\"as-of\">As of 30 September 2026.</p>");
    }

    @Test
    void letsTableAndChartScrollInRegionsThatTheKeyboardReaches() {
        List<Element> regions = elements(HtmlPage.of(ChartTables.bars()), "div");
        assertThat(regions).hasSize(2).allSatisfy(region -> {
            assertThat(region.getAttribute("role")).isEqualTo("region");
            assertThat(region.getAttribute("tabindex")).isEqualTo("0");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isWellFormedAndKnowsNoOtherHost(ReportTable table) {
        String page = HtmlPage.of(table);
        assertThat(elements(page, "svg")).hasSize(1);
        assertThat(page).doesNotContain("http", "//", "@import", "<script");
        assertThat(page).isEqualTo(HtmlPage.of(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void pointsOnlyToWhatIsThere(ReportTable table) {
        List<Element> all = elements(HtmlPage.of(table), "*");
        List<String> ids = all.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .map(element -> element.getAttribute("aria-labelledby"))
                        .filter(id -> !id.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void knowsTheLookOfEveryMark() {
        String style = HtmlTemplate.style();
        List<String> known = List.of("label", "symbol", "text");
        assertThat(tables().stream()
                        .flatMap(table -> elements(HtmlPage.of(table), "*").stream())
                        .flatMap(
                                element -> List.of(element.getAttribute("class").split(" ")).stream())
                        .filter(look -> !look.isEmpty() && !known.contains(look)))
                .allSatisfy(look -> assertThat(style).containsPattern("\\." + look + "[ ,{]"));
    }

    @Test
    void takesNothingInATableForMarkup() {
        String evil = "<script>alert('x')</script><img src=x onerror=\"y\">\u0007";
        String page = HtmlPage.of(table().titled(evil)
                .key("duty")
                .words("title")
                .count("met")
                .row(evil, evil, 1)
                .notEvaluated(evil)
                .drawn(Type.BARS, "met", "duty")
                .make());
        assertThat(page).doesNotContain("<script", "<img", "\u0007");
        assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(evil.replace('\u0007', '\uFFFD'));
    }

    @Test
    void saysWhyATableIsNotEvaluated() {
        String page = HtmlPage.of(table().key("stage")
                .count("asked")
                .notEvaluated("no loaded bundle fills surveys")
                .drawn(Type.BARS, "asked", "stage")
                .make());
        assertThat(page)
                .contains("<strong>Not evaluated:</strong> no loaded bundle fills surveys.", "The table has no rows.");
        assertThat(page).doesNotContain("<table", "<svg");
    }

    @Test
    void saysThatThereIsNoChartWhereNoFigureCanBeShown() {
        ChartTables hidden = table().key("duty").count("met").row("R8", C);
        String words = "There is no chart, since no figure in it could be shown.";
        assertThat(HtmlPage.of(hidden.make())).doesNotContain(words);
        assertThat(HtmlPage.of(hidden.drawn(Type.BARS, "met", "duty").make())).contains(words);
    }

    @Test
    void holdsATableOfThousandsOfRows() {
        ChartTables many = table().key("duty").count("met").drawn(Type.BARS, "met", "duty");
        IntStream.range(0, 5000).forEach(i -> many.row("D" + i, i));
        assertThat(elements(HtmlPage.of(many.make()), "tr")).hasSize(5001);
    }
}
