package throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader works out, and which proofs do not hold. */
final class AuditTests {

    private final Publication publication = new Publication();
    private final int one = publication.cell(1, true, 1);
    private final int two = publication.cell(2, false, 1);
    private final int total = publication.cell(3, false, 1);
    private final int apart = publication.cell(7, false, 1);

    AuditTests() {
        publication.equal(new int[] {total}, new int[] {one, two});
    }

    @Test
    void worksOutTheOnlyHiddenPart() {
        assertThat(workedOut(one)).containsExactly(one);
    }

    @Test
    void worksNothingOutOfTwoThatCanChange() {
        assertThat(workedOut(two, total)).isEmpty();
    }

    @Test
    void worksNothingOutWhereNothingIsKnown() {
        assertThat(workedOut(one, two, total, apart)).isEmpty();
    }

    @Test
    void worksOutCountsOfOneThatAddUpToTheirNumber() {
        int third = publication.cell(1, false, 1);
        int sum = publication.cell(2, false, 1);
        publication.equal(new int[] {sum}, new int[] {one, third});
        assertThat(workedOut(one, two, third)).containsExactly(one, two, third);
    }

    @Test
    void addsAndSubtractsEquations() {
        int[] cells = {4, 5, 6, 7};
        Arrays.stream(cells).forEach(cell -> publication.cell(10, false, 1));
        int all = publication.cell(40, false, 1);
        int some = publication.cell(30, false, 1);
        int others = publication.cell(20, false, 1);
        publication.equal(new int[] {all}, cells);
        publication.equal(new int[] {some}, new int[] {4, 5, 6});
        publication.equal(new int[] {others}, new int[] {5, 6});
        assertThat(workedOut(4, 5, 6, 7)).containsExactly(4, 7);
    }

    @Test
    void asksForAProofOfWhatHasToBeHidden() {
        assertThat(unproven(set())).containsExactly(one);
    }

    @Test
    void acceptsAMoveThatFits() {
        assertThat(unproven(set(one, total), move(one, 1, total, 1))).isEmpty();
    }

    @Test
    void refusesAMoveThatChangesAPublishedCount() {
        assertThat(unproven(set(one), move(one, 1, total, 1))).containsExactly(one);
    }

    @Test
    void refusesAMoveToZero() {
        assertThat(unproven(set(one, two), move(one, -1, two, 1))).containsExactly(one, two);
    }

    @Test
    void refusesAMoveThatBreaksAnEquation() {
        assertThat(unproven(set(one, total), move(one, 1, total, 2))).containsExactly(one, total);
    }

    @Test
    void refusesAMoveThatNamesACellTwiceOrNotAtAll() {
        assertThat(unproven(set(one, total), move(one, 1, one, 1, total, 2))).containsExactly(one, total);
        assertThat(unproven(set(one, total), new Move(new int[] {one}, new long[] {1, 1})))
                .containsExactly(one, total);
    }

    @Test
    void refusesAMoveThatChangesNothing() {
        assertThat(unproven(set(one, apart), move(one, 0, apart, 0))).containsExactly(one, apart);
    }

    private int[] workedOut(int... hidden) {
        return Audit.workedOut(publication, set(hidden)).stream().toArray();
    }

    private int[] unproven(BitSet hidden, Move... moves) {
        return Audit.unproven(publication, new Proof(hidden, List.of(moves))).stream()
                .toArray();
    }

    private static BitSet set(int... cells) {
        BitSet set = new BitSet();
        Arrays.stream(cells).forEach(set::set);
        return set;
    }

    /** A cell, its change, the next cell, and so on. */
    private static Move move(int... cellsAndChanges) {
        int[] cells = new int[cellsAndChanges.length / 2];
        long[] changes = new long[cells.length];
        Arrays.setAll(cells, i -> cellsAndChanges[2 * i]);
        Arrays.setAll(changes, i -> cellsAndChanges[2 * i + 1]);
        return new Move(cells, changes);
    }
}
