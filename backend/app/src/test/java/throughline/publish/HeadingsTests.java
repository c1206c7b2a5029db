package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.cypher.Column.Kind;
import throughline.report.ShownColumn;
import throughline.report.ShownColumn.Part;

final class HeadingsTests {

    @Test
    void turnsNamesIntoWords() {
        assertThat(Headings.of(List.of(
                        column("notStarted", Kind.COUNT, Part.DECLARED),
                        column("p90WorkingDays", Kind.DURATION, Part.DECLARED))))
                .containsExactly("Not started", "90th percentile working days");
    }

    @Test
    void saysTheUnitOfADurationThatDoesNotSayItItself() {
        assertThat(Headings.of(List.of(column("medianWait", Kind.DURATION, Part.DECLARED))))
                .containsExactly("Median wait (working days)");
    }

    @Test
    void namesWhatBelongsToARateAfterTheRate() {
        assertThat(Headings.of(List.of(
                        column("shareDone", Kind.RATE, Part.DECLARED),
                        column("shareDoneFrom", Kind.RATE, Part.INTERVAL_FROM),
                        column("shareDoneTo", Kind.RATE, Part.INTERVAL_TO),
                        column("shareDoneLowest", Kind.RATE, Part.LOWER_BOUND),
                        column("shareDoneHighest", Kind.RATE, Part.UPPER_BOUND))))
                .containsExactly(
                        "Share done",
                        "Share done, 95% interval from",
                        "Share done, 95% interval to",
                        "Share done, lowest",
                        "Share done, highest");
    }

    @Test
    void headsNoTwoColumnsAlike() {
        assertThat(Headings.of(List.of(
                        column("workDays", Kind.COUNT, Part.DECLARED),
                        column("workdays", Kind.COUNT, Part.DECLARED),
                        column("workDAYS", Kind.COUNT, Part.DECLARED))))
                .doesNotHaveDuplicates();
    }

    private static ShownColumn column(String name, Kind kind, Part part) {
        return PublishedTables.column(name, kind, "meaning", part);
    }
}
