package throughline.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.oracle.Places;

/** Makes a situation that fails as small as it can: takes away rows and empties cells as long as it still fails. */
final class Reduction {

    private final Predicate<Situation> fails;

    Reduction(Predicate<Situation> fails) {
        this.fails = fails;
    }

    Situation reduce(Situation failing) {
        return smaller(failing)
                .filter(References::allLeadSomewhere)
                .filter(fails)
                .findFirst()
                .map(this::reduce)
                .orElse(failing);
    }

    private static Stream<Situation> smaller(Situation from) {
        return Stream.of(withoutDuty(from), withoutRow(from), withoutPlace(from), withEmptierRow(from))
                .flatMap(each -> each);
    }

    private static Stream<Situation> withoutDuty(Situation from) {
        return without(from.catalog().duties(), from::withDuties);
    }

    private static Stream<Situation> withoutRow(Situation from) {
        CaseFile file = from.file();
        return Stream.of(
                        without(file.messages(), from::withMessages),
                        without(file.events(), from::withEvents),
                        without(file.assertions(), from::withAssertions),
                        without(file.assignments(), from::withAssignments),
                        without(file.people(), from::withPeople))
                .flatMap(each -> each);
    }

    private static Stream<Situation> withoutPlace(Situation from) {
        Places all = from.places();
        Stream<Places> fewer = Stream.of(
                        without(all.postings(), rows -> new Places(all.agencies(), all.serves(), all.officers(), rows)),
                        without(all.serves(), rows -> new Places(all.agencies(), rows, all.officers(), all.postings())),
                        without(all.officers(), rows -> new Places(all.agencies(), all.serves(), rows, all.postings())),
                        without(all.agencies(), rows -> new Places(rows, all.serves(), all.officers(), all.postings())))
                .flatMap(each -> each);
        return fewer.map(from::with);
    }

    private static Stream<Situation> withEmptierRow(Situation from) {
        return Stream.of(
                        changed(from.file().messages(), Reduction::emptier, from::withMessages),
                        changed(from.file().events(), Reduction::emptier, from::withEvents),
                        changed(from.catalog().duties(), Reduction::emptier, from::withDuties))
                .flatMap(each -> each);
    }

    private static <T, S> Stream<S> without(List<T> rows, Function<List<T>, S> made) {
        return IntStream.range(0, rows.size()).mapToObj(i -> {
            List<T> fewer = new ArrayList<>(rows);
            fewer.remove(i);
            return made.apply(fewer);
        });
    }

    private static <T, S> Stream<S> changed(List<T> rows, Function<T, Stream<T>> change, Function<List<T>, S> made) {
        return IntStream.range(0, rows.size()).boxed().flatMap(i -> change.apply(rows.get(i))
                .filter(row -> !row.equals(rows.get(i)))
                .map(row -> {
                    List<T> changed = new ArrayList<>(rows);
                    changed.set(i, row);
                    return made.apply(changed);
                }));
    }

    private static Stream<Message> emptier(Message message) {
        return Stream.<RowDraft.Change>of(
                        draft -> draft.aboutEventIds = Set.of(),
                        draft -> draft.victimId = null,
                        draft -> draft.receivedAt = null,
                        draft -> draft.status = null,
                        draft -> draft.packet = null,
                        draft -> draft.tellerId = null)
                .map(change -> RowDraft.changed(message, change));
    }

    private static Stream<Event> emptier(Event event) {
        return Stream.<RowDraft.Change>of(
                        draft -> draft.agencyId = null,
                        draft -> draft.officerId = null,
                        draft -> draft.victimId = null,
                        draft -> draft.causedById = null,
                        draft -> draft.otherAgencyId = null)
                .map(change -> RowDraft.changed(event, change));
    }

    private static Stream<Duty> emptier(Duty duty) {
        return Stream.of(
                DutyDraft.changed(duty, draft -> draft.limit(null, null, null)),
                DutyDraft.changed(duty, draft -> draft.optOut = null),
                DutyDraft.changed(duty, draft -> draft.appliesWhen = Set.of()),
                DutyDraft.changed(duty, draft -> draft.follows = List.of()),
                DutyDraft.changed(duty, draft -> draft.requires = List.of()),
                DutyDraft.changed(duty, draft -> draft.validTo = null));
    }
}
