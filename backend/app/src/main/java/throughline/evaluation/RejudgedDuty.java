package throughline.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.duty.Duty;
import throughline.duty.Obligation;
import throughline.duty.TermChange;
import throughline.evaluation.RejudgedObligation.Move;

/** What two catalogues make of one duty. */
public final class RejudgedDuty {

    private final Side before;
    private final Side after;
    private final Map<Move, Long> moves = new TreeMap<>(Move.ORDER);

    /** How a catalogue has a duty that another has too, or has not. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** What one catalogue makes of the duty. */
    public static final class Side {

        private final @Nullable Duty duty;
        private final StateTally states = new StateTally();
        private long rootBreaks;

        private Side(@Nullable Duty duty) {
            this.duty = duty;
        }

        /** The duty; {@code null} if the catalogue does not hold it. */
        public @Nullable Duty duty() {
            return duty;
        }

        public StateTally states() {
            return states;
        }

        /** In how many broken chains it is where communication broke down first. */
        public long rootBreaks() {
            return rootBreaks;
        }

        /** MET out of MET, LATE and MISSED; {@code null} if there is none of them, or the duty has no number. */
        public @Nullable Double rate() {
            return duty == null || !duty.hasLimit() ? null : states.rate();
        }

        void add(Obligation obligation) {
            states.add(obligation.state());
        }

        void addRootBreak() {
            rootBreaks++;
        }
    }

    RejudgedDuty(@Nullable Duty before, @Nullable Duty after) {
        this.before = new Side(before);
        this.after = new Side(after);
    }

    void add(Move move) {
        moves.merge(move, 1L, Long::sum);
    }

    public Side before() {
        return before;
    }

    public Side after() {
        return after;
    }

    public String id() {
        return either().id();
    }

    public String title() {
        return either().title();
    }

    private Duty either() {
        return after.duty != null ? after.duty : Objects.requireNonNull(before.duty);
    }

    /** The terms that differ; none for a duty that only one catalogue holds. */
    public List<TermChange> terms() {
        return before.duty == null || after.duty == null ? List.of() : TermChange.between(before.duty, after.duty);
    }

    public Kind kind() {
        if (before.duty == null) {
            return Kind.ADDED;
        }
        if (after.duty == null) {
            return Kind.REMOVED;
        }
        return terms().isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** How many obligations went from which state to which; only of those that are judged differently. */
    public Map<Move, Long> moves() {
        return Collections.unmodifiableMap(moves);
    }

    /** Whether its terms, its obligations or its breaks differ; those of a duty with the same terms may do so, too. */
    public boolean differs() {
        return kind() != Kind.SAME || !moves.isEmpty() || before.rootBreaks != after.rootBreaks;
    }
}
