package throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Examples of what has to be hidden besides, so that nothing can be worked out. */
final class SuppressionTests {

    private static final int CHEAP = 1;
    private static final int DEAR = 50;

    private final Publication publication = new Publication();

    @Test
    void completesARectangleInATableWithTotals() {
        table(new long[][] {{2, 20, 30}, {40, 50, 60}, {70, 80, 90}});
        assertThat(hidden()).hasSize(4).contains(0);
        assertThat(Arrays.stream(hidden())).noneMatch(this::isTotal);
    }

    @Test
    void takesTheCheapestRectangle() {
        int[][] cells = table(new long[][] {{2, 20, 30}, {40, 50, 60}}, new int[][] {{9, 9, 2}, {3, 9, 1}});
        assertThat(hidden()).containsExactlyInAnyOrder(cells[0][0], cells[0][2], cells[1][0], cells[1][2]);
    }

    @Test
    void hidesASecondCellOfARow() {
        int[] row = row(3, 20, 30);
        assertThat(hidden()).containsExactly(row[0], row[1]);
    }

    @Test
    void hidesTheTotalWhereItIsCheaperThanAllElse() {
        int small = publication.cell(3, true, CHEAP);
        int large = publication.cell(30, false, DEAR);
        int total = publication.cell(33, false, CHEAP);
        publication.equal(new int[] {total}, new int[] {small, large});
        assertThat(hidden()).containsExactly(small, total);
    }

    @Test
    void hidesAChainOfSumsOfOneCount() {
        int zero = publication.cell(0, false, CHEAP);
        int first = publication.cell(4, true, CHEAP);
        int second = publication.cell(4, false, CHEAP);
        int third = publication.cell(4, false, CHEAP);
        publication.equal(new int[] {second}, new int[] {first, zero});
        publication.equal(new int[] {third}, new int[] {zero, second});
        assertThat(hidden()).containsExactly(first, second, third);
    }

    @Test
    void hidesTheOnlyCellOfATableWithItsTotal() {
        int cell = publication.cell(2, true, CHEAP);
        int total = publication.cell(2, false, DEAR);
        publication.equal(new int[] {total}, new int[] {cell});
        assertThat(hidden()).containsExactly(cell, total);
    }

    @Test
    void hidesACountInEveryTableThatHoldsIt() {
        int[] one = row(3, 20, 30);
        int[] other = row(3, 25, 25);
        publication.equal(new int[] {one[0]}, new int[] {other[0]});
        assertThat(hidden()).containsExactlyInAnyOrder(one[0], one[1], other[0], other[1]);
    }

    @Test
    void protectsASumThatTwoTablesShare() {
        int[] one = row(12, 20, 30);
        int[] other = row(2, 10, 50);
        publication.equal(new int[] {one[0]}, new int[] {other[0], other[1]});
        assertThat(hidden()).containsExactlyInAnyOrder(other[0], other[1]);
    }

    @Test
    void hidesMoreThanCountsOfOneThatAddUpToTheirNumber() {
        int[] row = row(1, 1, 30);
        assertThat(hidden()).containsExactly(row[0], row[1], row[2]);
    }

    @Test
    void hidesTheTotalWhereAllCountsAreOne() {
        int[] row = row(1, 1, 1);
        assertThat(hidden()).containsExactly(row[0], row[1], row[2], row[3]);
    }

    @Test
    void leavesAnEmptyTableAsItIs() {
        table(new long[][] {{0, 0}, {0, 0}});
        assertThat(hidden()).isEmpty();
    }

    @Test
    void hidesACountThatStandsAlone() {
        publication.cell(30, false, CHEAP);
        assertThat(hidden()).isEmpty();
        int cell = publication.cell(1, true, CHEAP);
        assertThat(hidden()).containsExactly(cell);
    }

    @Test
    void hidesAllThatHangsTogetherWhereNothingElseIsFound() {
        int total = publication.cell(12, true, CHEAP);
        int part = publication.cell(4, false, CHEAP);
        int second = publication.cell(4, false, CHEAP);
        int third = publication.cell(4, false, CHEAP);
        publication.equal(new int[] {part}, new int[] {second});
        publication.equal(new int[] {part}, new int[] {third});
        publication.equal(new int[] {total}, new int[] {part, second, third});
        assertThat(hidden()).containsExactly(total, part, second, third);
    }

    @Test
    void publishesAgainWhatIsSuperfluous() {
        DrawnPublication drawn = DrawnTables.draw(new Random(1), new int[] {10, 10, 6}, 2000, 5, 3, 6, 1, 2);
        Publication tables = drawn.inOrder();
        Proof proof = Suppression.proof(tables);
        assertThat(proof.hidden().stream()).anyMatch(cell -> !tables.isSensitive(cell));
        assertThat(proof.hidden().cardinality()).isLessThan(3 * tables.size() / 4);
        assertThat(Audit.workedOut(tables, proof.hidden()).cardinality()).isZero();
    }

    private int[] hidden() {
        return Suppression.of(publication).stream().toArray();
    }

    private boolean isTotal(int cell) {
        return publication.cost(cell) == DEAR;
    }

    /** Three counts and their sum; those from 1 to 4 are sensitive. */
    private int[] row(long... counts) {
        int[] cells = Arrays.stream(counts)
                .mapToInt(count -> publication.cell(count, count > 0 && count < 5, CHEAP))
                .toArray();
        int total = publication.cell(Arrays.stream(counts).sum(), false, DEAR);
        publication.equal(new int[] {total}, cells);
        return IntStream.concat(Arrays.stream(cells), IntStream.of(total)).toArray();
    }

    private int[][] table(long[][] counts) {
        return table(
                counts,
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).mapToInt(count -> CHEAP).toArray())
                        .toArray(int[][]::new));
    }

    /** A table with totals of rows and columns, and a grand total. */
    private int[][] table(long[][] counts, int[][] costs) {
        int[][] cells = new int[counts.length][counts[0].length];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                cells[i][j] = publication.cell(counts[i][j], counts[i][j] > 0 && counts[i][j] < 5, costs[i][j]);
            }
        }
        int[] rows = Arrays.stream(cells).mapToInt(this::total).toArray();
        int[] columns = IntStream.range(0, cells[0].length)
                .map(j -> total(Arrays.stream(cells).mapToInt(row -> row[j]).toArray()))
                .toArray();
        int total = total(rows);
        publication.equal(new int[] {total}, columns);
        return cells;
    }

    private int total(int... parts) {
        int total = publication.cell(
                Arrays.stream(parts).mapToLong(publication::value).sum(), false, DEAR);
        publication.equal(new int[] {total}, parts);
        return total;
    }
}
