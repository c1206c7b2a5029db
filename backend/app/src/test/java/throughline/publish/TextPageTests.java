package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.cypher.Column.Kind;
import throughline.report.ReportTable;
import throughline.report.ShownColumn.Part;

final class TextPageTests {

    @Test
    void alignsTextForATerminalWithSymbolsAndNotesBelow() {
        assertThat(TextPage.of(PublishedTables.full())).isEqualTo("""
                C1 Compliance by duty
                Which duties are kept?
                As of 2026-09-30; one row per duty
                Unit: obligations; durations in working days

                duty        title                      position   met  base   rate  rateFrom  rateTo  medianWorkingDays
                R8-HEARING  Says "no", twice & <more>  1         1230  1250  98.4%     97.5%   99.0%                1.5
                R9-OUTCOME  =1+1                       2          [c]    12    [c]       [c]     [c]                  3
                R2-RECORD   @SUM(A1)                   3            0   [x]    [u]       [u]     [u]                  0
                Total       [z]                        [z]       1240  1262  98.3%     97.4%   98.8%                [z]

                [c] confidential: too few to be published without giving somebody away, or could be used to work out such a figure
                [z] not applicable: there is nothing of which this could be a figure
                [x] not available: the data needed for it have not been loaded
                [u] low reliability: the base is too small for a rate

                Notes:
                * Durations are working days of England and Wales.
                * rate is met divided by base.
                """);
    }

    @Test
    void saysThatThereAreNoRows() {
        assertThat(TextPage.of(PublishedTables.empty()).lines())
                .containsSequence("duty  title  position  met", "No rows.", "", "Notes:")
                .noneMatch(line -> line.startsWith("["));
    }

    @Test
    void saysWhyATableWasNotEvaluated() {
        assertThat(TextPage.of(PublishedTables.notEvaluated()).lines())
                .containsSequence(
                        "Unit: obligations; durations in working days",
                        "Not evaluated: no loaded bundle fills surveys");
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        ReportTable table = PublishedTables.table(
                "x1",
                "X1 \u001b[31mRed",
                List.of(PublishedTables.column("duty", Kind.KEY, "duty", Part.DECLARED)),
                List.of(PublishedTables.row(false, "R1\u001b[2J\nR2")),
                null,
                List.of());
        assertThat(TextPage.of(table)).contains("X1  [31mRed\n", "R1 [2J R2\n").doesNotContain("\u001b");
    }
}
