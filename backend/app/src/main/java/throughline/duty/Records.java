package throughline.duty;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Assertion;

/** What the agencies held about the victims of a case, from when until when (bundle.md 6.4.1). */
final class Records {

    private static final Comparator<Assertion> IN_TIME =
            comparing(Assertion::assertedAt).thenComparing(Assertion::row).thenComparing(Assertion::id);

    private final Map<Subject, List<Held>> held = new HashMap<>();

    private record Subject(String victimId, String kind) {}

    private record Keeper(String victimId, String kind, String agencyId) {}

    /** A value held by one agency until before a moment; {@code null} means without end. */
    record Held(Assertion row, @Nullable Instant until) {

        String value() {
            return row.value();
        }

        Instant from() {
            return row.assertedAt();
        }

        boolean at(Instant moment) {
            return !from().isAfter(moment) && (until == null || until.isAfter(moment));
        }

        /** Whether it was held at some moment of the day. */
        boolean on(LocalDate day) {
            return within(
                    day.atStartOfDay(WorkingDays.LONDON).toInstant(),
                    day.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant());
        }

        private boolean within(Instant start, Instant end) {
            return from().isBefore(end) && (until == null || (until.isAfter(start) && until.isAfter(from())));
        }
    }

    Records(List<Assertion> assertions, Instant until) {
        Map<Keeper, List<Assertion>> byKeeper = new HashMap<>();
        for (Assertion assertion : assertions) {
            if (assertion.assertedAt().isBefore(until)) {
                Keeper keeper = new Keeper(assertion.victimId(), assertion.kind(), assertion.agencyId());
                byKeeper.computeIfAbsent(keeper, k -> new ArrayList<>(2)).add(assertion);
            }
        }
        byKeeper.forEach((keeper, rows) -> read(keeper, rows, until));
    }

    /** Whether some agency held, at the moment, a value of the kind that fits. */
    boolean heldAt(Instant moment, String victimId, String kind, Predicate<String> value) {
        for (Held one : of(victimId, kind)) {
            if (one.at(moment) && value.test(one.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether some agency held the value at some moment of the day. */
    boolean heldOn(LocalDate day, String victimId, String kind, String value) {
        return of(victimId, kind).stream().anyMatch(one -> one.value().equals(value) && one.on(day));
    }

    /** Everything held about a victim of one kind, whenever that was. */
    List<Held> of(String victimId, String kind) {
        return held.getOrDefault(new Subject(victimId, kind), List.of());
    }

    private void read(Keeper keeper, List<Assertion> rows, Instant until) {
        rows.sort(IN_TIME);
        List<Held> values =
                held.computeIfAbsent(new Subject(keeper.victimId(), keeper.kind()), subject -> new ArrayList<>(2));
        for (int i = 0; i < rows.size(); i++) {
            Assertion row = rows.get(i);
            Instant replaced = i + 1 < rows.size() ? rows.get(i + 1).assertedAt() : null;
            values.add(new Held(row, earlier(replaced, withdrawn(row, until))));
        }
    }

    private static @Nullable Instant withdrawn(Assertion row, Instant until) {
        return row.withdrawnAt() != null && row.withdrawnAt().isBefore(until) ? row.withdrawnAt() : null;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
