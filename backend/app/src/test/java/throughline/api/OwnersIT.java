package throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import throughline.Application;
import throughline.evaluation.BreakLink;
import throughline.evaluation.BreakLinkFilter;
import throughline.evaluation.BreakdownQueries;
import throughline.evaluation.DueSoonFilter;
import throughline.evaluation.DueSoonQueries;
import throughline.graph.Graph;
import throughline.graph.KeepsGraph;
import throughline.graph.Neo4jExtension;
import throughline.report.Figures;
import throughline.report.Reports;

/** Whose work it is that falls due soon, and whose links broke first: on a small graph, as of Friday 10 April 2026. */
@SpringBootTest(classes = Application.class)
@ExtendWith(Neo4jExtension.class)
@KeepsGraph
final class OwnersIT {

    @Autowired
    private DueSoonQueries dueSoon;

    @Autowired
    private BreakdownQueries breakdowns;

    @Autowired
    private Reports reports;

    @BeforeAll
    static void makeGraph(Graph graph) {
        TestGraph.make(graph, "owners");
    }

    @Test
    void namesTheHolderOfTheVictimAtTheAgencyThatOwes() {
        assertThat(dueSoon.page(null, "", 10))
                .extracting(row -> "%s %s %s %d"
                        .formatted(row.agencyId(), row.officerId(), row.obligationId(), row.workingDaysLeft()))
                .containsExactly(
                        "null null H13:E2 0",
                        "POL OF-ONE R6-ARREST:E1:V1 0",
                        "POL OF-TWO H13:E1 1",
                        "POL OF-TWO R6-ARREST:E1:V2 5");
    }

    @Test
    void listsTheSameAsATable() {
        assertThat(Figures.of(reports, "due-soon", Map.of()).stream()
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(8) + " " + row.get(3)))
                .containsExactlyElementsOf(dueSoon.page(null, "", 10).stream()
                        .map(row -> Objects.toString(row.agencyId(), "") + " " + Objects.toString(row.officerId(), "")
                                + " " + row.obligationId() + " " + row.workingDaysLeft())
                        .toList());
    }

    @Test
    void countsAndFiltersWhatFallsDue() {
        DueSoonFilter ofPolice = new DueSoonFilter(6, List.of("POL"), List.of("H13"));
        assertThat(dueSoon.page(ofPolice, "", 10))
                .extracting(row -> row.obligationId())
                .containsExactly("H13:E1", "H13:E3");
        assertThat(dueSoon.count(ofPolice)).isEqualTo(2);
        assertThat(dueSoon.count(null)).isEqualTo(4);
    }

    /** Two failures with one shared root are one case; the leg between them counts once. */
    @Test
    void countsASharedRootOnceAndItsFailuresEach() {
        assertThat(breakdowns.links(new BreakLinkFilter(List.of("C1"), null, null, null), false, 10))
                .containsExactly(new BreakLink("POL", "WCU", false, List.of("H13"), 1, 2, 3, 2));
    }

    @Test
    void addsUpTheDutiesOfALink() {
        assertThat(breakdowns.links(null, false, 10))
                .containsExactly(
                        new BreakLink("POL", "WCU", false, List.of("H12B", "H13"), 2, 3, 4, 3),
                        new BreakLink(null, null, true, List.of("R6-ARREST"), 1, 1, 0, 6));
        assertThat(breakdowns.links(null, true, 10))
                .containsExactly(
                        new BreakLink("POL", "WCU", false, List.of("H13"), 1, 2, 3, 2),
                        new BreakLink("POL", "WCU", false, List.of("H12B"), 1, 1, 1, 1),
                        new BreakLink(null, null, true, List.of("R6-ARREST"), 1, 1, 0, 6));
    }

    @Test
    void ranksTheSameAsATable() {
        assertThat(Figures.of(reports, "root-breaks", Map.of()).stream().map(Object::toString))
                .containsExactly(
                        "[POL, WCU, ALL, H12B; H13, 2, 3, 4, 3]", "[NOBODY, VICTIM, ALL, R6-ARREST, 1, 1, 0, 6]");
        assertThat(Figures.of(reports, "root-breaks", Map.of("byDuty", "true"))).hasSize(3);
    }
}
