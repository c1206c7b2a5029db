package throughline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever the tables, nothing that is hidden can be worked out, by the judgement of linear programs. */
@Domain(DrawnPublications.class)
@Domain(DomainContext.Global.class)
final class SuppressionPropertyTests {

    private static final BitSet NONE = new BitSet();

    @Property(tries = 200)
    void leavesNothingToBeWorkedOut(@ForAll DrawnPublication drawn) {
        Publication publication = drawn.inOrder();
        BitSet hidden = Suppression.of(publication);
        assertThat(LinearPrograms.settled(publication, hidden)).isEqualTo(NONE);
        assertThat(Audit.workedOut(publication, hidden)).isEqualTo(NONE);
    }

    @Property(tries = 200)
    void hidesAllThatIsSensitiveAndNoZero(@ForAll DrawnPublication drawn) {
        Publication publication = drawn.inOrder();
        BitSet hidden = Suppression.of(publication);
        assertThat(IntStream.range(0, publication.size()).filter(publication::isSensitive))
                .allMatch(hidden::get);
        assertThat(hidden.stream()).allMatch(cell -> publication.value(cell) > 0);
    }

    @Property(tries = 200)
    void provesWhatItHides(@ForAll DrawnPublication drawn) {
        Publication publication = drawn.inOrder();
        assertThat(Audit.unproven(publication, Suppression.proof(publication))).isEqualTo(NONE);
    }

    @Property(tries = 200)
    void hidesNothingWhereNothingIsSensitive(@ForAll DrawnPublication drawn) {
        assertThat(Suppression.of(drawn.harmless())).isEqualTo(NONE);
    }

    @Property(tries = 200)
    void hidesTheSameAgain(@ForAll DrawnPublication drawn) {
        assertThat(Suppression.of(drawn.inOrder())).isEqualTo(Suppression.of(drawn.inOrder()));
    }

    @Property(tries = 200)
    void hidesTheSameWhateverTheOrderOfTheEquations(@ForAll DrawnPublication drawn, @ForAll long seed) {
        assertThat(Suppression.of(drawn.shuffled(new Random(seed)))).isEqualTo(Suppression.of(drawn.inOrder()));
    }

    @Property(tries = 200)
    void auditSaysOnlyOfWhatIsKnownThatItIsWorkedOut(@ForAll DrawnPublication drawn, @ForAll long seed) {
        Publication publication = drawn.inOrder();
        Random random = new Random(seed);
        BitSet hidden = new BitSet();
        IntStream.range(0, publication.size())
                .filter(cell -> publication.value(cell) > 0 && random.nextInt(3) > 0)
                .forEach(hidden::set);
        BitSet mistaken = Audit.workedOut(publication, hidden);
        mistaken.andNot(LinearPrograms.settled(publication, hidden));
        assertThat(mistaken).isEqualTo(NONE);
    }
}
