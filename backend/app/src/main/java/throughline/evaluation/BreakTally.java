package throughline.evaluation;

import java.util.Map;

/** What a summary of root breaks counts: failures towards victims, and the cases in which they lie. */
final class BreakTally implements Summed {

    private long breakdowns;
    private long cases;

    /** @param number may be negative, for those that are no longer so */
    void addBreakdowns(long number) {
        breakdowns += number;
    }

    void addCases(long number) {
        cases += number;
    }

    @Override
    public void add(Map<?, ?> stored) {
        breakdowns += (Long) stored.get("breakdowns");
        cases += (Long) stored.get("cases");
    }

    @Override
    public boolean isZero() {
        return breakdowns == 0 && cases == 0;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("breakdowns", breakdowns, "cases", cases);
    }
}
