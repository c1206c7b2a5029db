package throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A publication takes only what can be, and says what is wrong. */
final class PublicationTests {

    private final Publication publication = new Publication();

    @Test
    void numbersCellsInTheOrderOfAdding() {
        assertThat(IntStream.range(0, 1000).map(value -> publication.cell(value, false, 1)))
                .startsWith(0, 1, 2)
                .hasSize(1000);
        assertThat(publication.value(999)).isEqualTo(999);
    }

    @Test
    void namesTheCountsOfAnEquationThatDoesNotHold() {
        int[] cells = {publication.cell(5, false, 1), publication.cell(2, false, 1), publication.cell(4, false, 1)};
        assertThatThrownBy(() -> publication.equal(new int[] {cells[0]}, new int[] {cells[1], cells[2]}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 is not 2 + 4 = 6");
    }

    @Test
    void namesOnlySomeCountsOfALongSum() {
        int[] cells =
                IntStream.range(0, 100).map(i -> publication.cell(1, false, 1)).toArray();
        int total = publication.cell(7, false, 1);
        assertThatThrownBy(() -> publication.equal(new int[] {total}, cells))
                .hasMessageEndingWith(" + 1 + … (100 counts) = 100")
                .hasMessageStartingWith("7 is not 1 + 1 + ");
    }

    @Test
    void takesAnEquationWithAnEmptySide() {
        publication.equal(new int[] {publication.cell(0, false, 1)}, new int[0]);
        assertThatThrownBy(() -> publication.equal(new int[] {publication.cell(3, false, 1)}, new int[0]))
                .hasMessage("3 is not nothing");
    }

    @Test
    void refusesACellThatStandsTwiceInAnEquationOrIsUnknown() {
        int cell = publication.cell(5, false, 1);
        assertThatThrownBy(() -> publication.equal(new int[] {cell}, new int[] {cell}))
                .hasMessage("Cell 0 stands twice in an equation");
        assertThatThrownBy(() -> publication.equal(new int[] {cell}, new int[] {1}))
                .hasMessage("There is no cell 1");
    }

    @Test
    void refusesNegativeNumbersAndAHiddenZero() {
        assertThatThrownBy(() -> publication.cell(-1, false, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> publication.cell(1, false, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> publication.cell(0, true, 1)).hasMessage("A count of 0 cannot be hidden");
    }
}
