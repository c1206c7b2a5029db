package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;

/** The evaluator agrees with the slow second implementation of the law, whatever the case and the catalogue. */
@Domain(DrawnSituations.class)
final class EngineAgreementTests {

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void evaluatorAgreesWithOracle(@ForAll Situation situation) {
        if (differs(situation)) {
            Situation smallest = new Reduction(EngineAgreementTests::differs).reduce(situation);
            assertThat(smallest.evaluate(Engine.EVALUATOR))
                    .as(smallest::toString)
                    .isEqualTo(smallest.evaluate(Engine.ORACLE));
        }
    }

    private static boolean differs(Situation situation) {
        return !situation.evaluate(Engine.EVALUATOR).equals(situation.evaluate(Engine.ORACLE));
    }
}
