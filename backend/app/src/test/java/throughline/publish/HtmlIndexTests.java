package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.elements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import throughline.report.ReportTable;

final class HtmlIndexTests {

    private final String index = HtmlIndex.of(
            List.of(
                    named("Root breaks, ranked by link"),
                    named("C10 Tenth"),
                    named("A1 Duties that are nobody's job"),
                    named("C2 Second"),
                    named("Z9 Of no section")),
            List.of("throughline.ods", "throughline.xlsx"));

    @Test
    void listsTablesUnderTheirSectionsByNumber() {
        assertThat(elements(index, "h2"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "All tables in one file",
                        "A. Leadership and governance",
                        "C. Code compliance, breaches, how they are found and managed",
                        "Other tables");
        assertThat(links())
                .containsSubsequence("a1-duties-that-are-nobody-s-job.html", "c2-second.html", "c10-tenth.html");
    }

    @Test
    void leadsToPagesCopiesAndWorkbooks() {
        assertThat(links())
                .startsWith("throughline.ods", "throughline.xlsx")
                .contains("c2-second.html", "c2-second.csv")
                .hasSize(2 + 2 * 5)
                .noneMatch(link -> link.contains("/"));
        assertThat(elements(index, "li")).anySatisfy(line -> assertThat(line.getTextContent())
                .isEqualTo("C2 Second (CSV): What is asked of these invented figures?"));
    }

    @Test
    void saysOfWhichDayItSpeaksAndWhatItIs() {
        assertThat(index).contains("As of 30 September 2026.", "Management information, not official statistics.");
    }

    @Test
    void saysWhichTablesAreNotEvaluated() {
        String other = HtmlIndex.of(
                List.of(table().key("a").notEvaluated("nothing <loaded>").make()), List.of());
        assertThat(other).contains("<strong>Not evaluated: nothing &lt;loaded&gt;.</strong>");
        assertThat(other).doesNotContain("All tables in one file");
    }

    @Test
    void standsAlsoWithoutTables() {
        assertThat(HtmlIndex.of(List.of(), List.of())).contains("There is no table.");
    }

    private List<String> links() {
        return elements(index, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static ReportTable named(String title) {
        return table().titled(title).key("duty").count("met").row("R8", 1).make();
    }
}
