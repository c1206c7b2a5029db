package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The evaluator agrees with the slow second implementation of the law, whatever the case and the catalogue. */
final class EngineAgreementTests {

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void evaluatorAgreesWithOracle(@ForAll("situations") Situation situation) {
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

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(DrawnCase::situation);
    }
}
