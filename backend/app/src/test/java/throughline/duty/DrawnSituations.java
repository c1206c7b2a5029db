package throughline.duty;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Situations drawn by lot, for properties. */
final class DrawnSituations extends DomainContextBase {

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(DrawnCase::situation);
    }
}
