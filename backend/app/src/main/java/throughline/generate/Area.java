package throughline.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A police force and the agencies that serve its area, by their ids.
 *
 * @param number the two digits that open a case number
 * @param youthTeam null where no youth offending team serves the area
 * @param cps none where no CPS Area serves the area, which then has no court and no probation region either
 */
record Area(
        String force,
        String number,
        String witnessCare,
        String support,
        String specialist,
        String safeguarding,
        String conference,
        @Nullable String youthTeam,
        List<String> cps,
        @Nullable String court,
        @Nullable String probation,
        @Nullable String victimUnit) {

    static final String WITNESS_SERVICE = "NAT-WITNESS-SERVICE";
    static final String PRISONS = "NAT-PRISONS";

    /** Whether cases of this area can come before a court here. */
    boolean prosecutes() {
        return court != null;
    }
}
