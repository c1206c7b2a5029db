package throughline.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.duty.Duty;
import throughline.evaluation.RejudgedDuty.Kind;
import throughline.evaluation.RejudgedDuty.Side;
import throughline.evaluation.RejudgedObligation.Move;

/**
 * What another catalogue makes of the same facts.
 *
 * @param duties every duty of both catalogues: in the order of the product's, then those that only the other holds
 */
public record Rejudgement(LocalDate asOf, long cases, List<RejudgedDuty> duties) {

    /** The duties of which something differs. */
    public List<RejudgedDuty> differing() {
        return duties.stream().filter(RejudgedDuty::differs).toList();
    }

    public long count(Kind kind) {
        return duties.stream().filter(duty -> duty.kind() == kind).count();
    }

    /** How many obligations went from which state to which; only of those that are judged differently. */
    public Map<Move, Long> moves() {
        Map<Move, Long> moves = new TreeMap<>(Move.ORDER);
        duties.forEach(duty -> duty.moves().forEach((move, count) -> moves.merge(move, count, Long::sum)));
        return moves;
    }

    /** The states of all obligations of one side. */
    public StateTally states(Function<RejudgedDuty, Side> side) {
        StateTally all = new StateTally();
        duties.forEach(duty -> all.add(side.apply(duty).states()));
        return all;
    }

    /** The rate of one side over all duties with a number. */
    public @Nullable Double rate(Function<RejudgedDuty, Side> side) {
        StateTally numbered = new StateTally();
        duties.stream().map(side).filter(one -> hasLimit(one.duty())).forEach(one -> numbered.add(one.states()));
        return numbered.rate();
    }

    private static boolean hasLimit(@Nullable Duty duty) {
        return duty != null && duty.hasLimit();
    }

    /** In how many chains the communication with a victim broke down. */
    public long breakdowns(Function<RejudgedDuty, Side> side) {
        return duties.stream().map(side).mapToLong(Side::rootBreaks).sum();
    }
}
