package throughline.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.duty.Obligation;
import throughline.duty.State;

/**
 * An obligation that two catalogues judge differently.
 *
 * @param before as the product's catalogue judges it; {@code null} if it does not arise there
 * @param after as the other catalogue judges it; {@code null} if it does not arise there
 */
public record RejudgedObligation(
        @Nullable Obligation before, @Nullable Obligation after) {

    private static final List<Function<Obligation, @Nullable Object>> ASPECTS = List.of(
            Obligation::state,
            Obligation::owedById,
            Obligation::owedToId,
            Obligation::startedAt,
            Obligation::dueOn,
            Obligation::dueAt,
            Obligation::dischargedById,
            Obligation::dischargedAt,
            one -> Set.copyOf(one.missingFields()));

    /** From which state to which; the same twice where a day, a party or the packet is judged differently. */
    public record Move(@Nullable State from, @Nullable State to) {

        static final Comparator<Move> ORDER = Comparator.comparing(
                        Move::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Move::to, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** Either of the two, for what they share: id, duty, case, trigger and victim. */
    public Obligation either() {
        return before != null ? before : Objects.requireNonNull(after);
    }

    public Move move() {
        return new Move(before == null ? null : before.state(), after == null ? null : after.state());
    }

    boolean isChange() {
        return before == null
                || after == null
                || ASPECTS.stream().anyMatch(aspect -> !Objects.equals(aspect.apply(before), aspect.apply(after)));
    }
}
