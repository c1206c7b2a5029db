package throughline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.publish.ChartTables.table;
import static throughline.publish.SvgReading.looks;
import static throughline.publish.SvgReading.texts;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import throughline.cypher.Chart.Type;
import throughline.report.ReportTable;

final class HeatmapChartTests {

    private final ChartDrawing grid = Charts.of(ChartTables.heatmap()).orElseThrow();

    @Test
    void writesTheFigureIntoEachCell() {
        assertThat(texts(grid.svg())).containsSubsequence("400", "[c]", "0", "1,234", "7");
    }

    @Test
    void hatchesWhatIsHiddenAndShadesARealZero() {
        assertThat(looks(grid.svg(), "hatched")).as("with the legend").hasSize(1 + 1);
        assertThat(looks(grid.svg(), "on-shade-0"))
                .extracting(text -> text.getTextContent())
                .contains("0", "7");
        assertThat(looks(grid.svg(), "on-shade-4"))
                .extracting(text -> text.getTextContent())
                .containsExactly("1,234");
    }

    @Test
    void leavesAPlaceEmptyForWhichTheTableHasNoRow() {
        assertThat(looks(grid.svg(), "nothing")).hasSize(1);
        assertThat(grid.sentences().get(0)).contains("Where a place is empty the table has no row.");
    }

    @Test
    void putsOtherKeysIntoTheNamesOfRows() {
        ReportTable table = table().key("force")
                .key("right")
                .key("agency")
                .count("base")
                .row("NORTH", "R6", "NOBODY", 5)
                .row("SOUTH", "R6", "NOBODY", 6)
                .drawn(Type.HEATMAP, "base", "agency", "right")
                .make();
        assertThat(texts(Charts.of(table).orElseThrow().svg())).contains("NOBODY, NORTH", "NOBODY, SOUTH", "R6");
    }

    @Test
    void shadesSmallCountsInWholeSteps() {
        ReportTable table = table().key("row")
                .key("column")
                .count("n")
                .row("a", "b", 3)
                .drawn(Type.HEATMAP, "n", "row", "column")
                .make();
        assertThat(texts(Charts.of(table).orElseThrow().svg())).containsSubsequence("0", "1", "2", "3", "4", "5");
    }

    @Test
    void drawsAsManyRowsAndColumnsAsCanBeReadAndSaysSo() {
        ChartTables many = table().key("row").key("column").count("n").drawn(Type.HEATMAP, "n", "row", "column");
        IntStream.range(0, 61).forEach(i -> many.row("r" + i, "c" + i % 25, i));
        assertThat(Charts.of(many.make()).orElseThrow().sentences())
                .contains(
                        "Only the first 60 of 61 rows are drawn; the table has them all.",
                        "Only the first 24 of 25 columns are drawn; the table has them all.");
    }
}
