package throughline.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
        Situation smallest = failing;
        Situation next = step(smallest);
        while (next != null) {
            smallest = next;
            next = step(smallest);
        }
        return smallest;
    }

    private Situation step(Situation from) {
        return smaller(from)
                .filter(Reduction::isWhole)
                .filter(fails)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Situation> smaller(Situation at) {
        Places places = at.places();
        CaseFile file = at.file();
        return Stream.of(
                        without(at.catalog().duties(), duties -> at.with(new Catalog(duties))),
                        without(file.messages(), rows -> at.with(withMessages(file, rows))),
                        without(file.events(), rows -> at.with(withEvents(file, rows))),
                        without(
                                file.assertions(),
                                rows -> at.with(copy(
                                        file,
                                        file.people(),
                                        file.events(),
                                        file.messages(),
                                        file.assignments(),
                                        rows))),
                        without(
                                file.assignments(),
                                rows -> at.with(copy(
                                        file, file.people(), file.events(), file.messages(), rows, file.assertions()))),
                        without(
                                file.people(),
                                rows -> at.with(copy(
                                        file,
                                        rows,
                                        file.events(),
                                        file.messages(),
                                        file.assignments(),
                                        file.assertions()))),
                        without(
                                places.postings(),
                                rows -> at.with(
                                        new Places(places.agencies(), places.serves(), places.officers(), rows))),
                        without(
                                places.serves(),
                                rows -> at.with(
                                        new Places(places.agencies(), rows, places.officers(), places.postings()))),
                        without(
                                places.officers(),
                                rows -> at.with(
                                        new Places(places.agencies(), places.serves(), rows, places.postings()))),
                        without(
                                places.agencies(),
                                rows -> at.with(
                                        new Places(rows, places.serves(), places.officers(), places.postings()))),
                        simpler(file.messages(), Reduction::simpler, rows -> at.with(withMessages(file, rows))),
                        simpler(file.events(), Reduction::simpler, rows -> at.with(withEvents(file, rows))),
                        simpler(at.catalog().duties(), Reduction::simpler, rows -> at.with(new Catalog(rows))))
                .flatMap(each -> each);
    }

    private static <T> Stream<Situation> without(List<T> rows, Function<List<T>, Situation> made) {
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> {
            List<T> fewer = new ArrayList<>(rows);
            fewer.remove((int) i);
            return made.apply(fewer);
        });
    }

    private static <T> Stream<Situation> simpler(
            List<T> rows, Function<T, Stream<T>> simpler, Function<List<T>, Situation> made) {
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).flatMap(i -> simpler.apply(rows.get(i))
                .filter(row -> !row.equals(rows.get(i)))
                .map(row -> {
                    List<T> changed = new ArrayList<>(rows);
                    changed.set(i, row);
                    return made.apply(changed);
                }));
    }

    private static Stream<Message> simpler(Message m) {
        BiFunction<Set<String>, String, Message> named = (about, victim) -> new Message(
                m.id(),
                m.kind(),
                about,
                victim,
                m.fromId(),
                m.toId(),
                m.sentAt(),
                m.receivedAt(),
                m.status(),
                m.packet(),
                m.tellerId());
        return Stream.of(
                named.apply(Set.of(), m.victimId()),
                named.apply(m.aboutEventIds(), null),
                new Message(
                        m.id(),
                        m.kind(),
                        m.aboutEventIds(),
                        m.victimId(),
                        m.fromId(),
                        m.toId(),
                        m.sentAt(),
                        null,
                        m.status(),
                        m.packet(),
                        m.tellerId()),
                new Message(
                        m.id(),
                        m.kind(),
                        m.aboutEventIds(),
                        m.victimId(),
                        m.fromId(),
                        m.toId(),
                        m.sentAt(),
                        m.receivedAt(),
                        null,
                        m.packet(),
                        m.tellerId()),
                new Message(
                        m.id(),
                        m.kind(),
                        m.aboutEventIds(),
                        m.victimId(),
                        m.fromId(),
                        m.toId(),
                        m.sentAt(),
                        m.receivedAt(),
                        m.status(),
                        null,
                        m.tellerId()),
                new Message(
                        m.id(),
                        m.kind(),
                        m.aboutEventIds(),
                        m.victimId(),
                        m.fromId(),
                        m.toId(),
                        m.sentAt(),
                        m.receivedAt(),
                        m.status(),
                        m.packet(),
                        null));
    }

    private static Stream<Event> simpler(Event e) {
        return Stream.of(
                new Event(
                        e.id(),
                        e.kind(),
                        e.occurredAt(),
                        null,
                        e.officerId(),
                        e.victimId(),
                        e.causedById(),
                        e.otherAgencyId(),
                        e.custodyMonths(),
                        e.hospitalOrder(),
                        e.value()),
                new Event(
                        e.id(),
                        e.kind(),
                        e.occurredAt(),
                        e.agencyId(),
                        null,
                        e.victimId(),
                        e.causedById(),
                        e.otherAgencyId(),
                        e.custodyMonths(),
                        e.hospitalOrder(),
                        e.value()),
                new Event(
                        e.id(),
                        e.kind(),
                        e.occurredAt(),
                        e.agencyId(),
                        e.officerId(),
                        null,
                        e.causedById(),
                        e.otherAgencyId(),
                        e.custodyMonths(),
                        e.hospitalOrder(),
                        e.value()),
                new Event(
                        e.id(),
                        e.kind(),
                        e.occurredAt(),
                        e.agencyId(),
                        e.officerId(),
                        e.victimId(),
                        null,
                        e.otherAgencyId(),
                        e.custodyMonths(),
                        e.hospitalOrder(),
                        e.value()),
                new Event(
                        e.id(),
                        e.kind(),
                        e.occurredAt(),
                        e.agencyId(),
                        e.officerId(),
                        e.victimId(),
                        e.causedById(),
                        null,
                        null,
                        null,
                        null));
    }

    private static Stream<Duty> simpler(Duty duty) {
        return Stream.of(
                DutyDraft.changed(duty, draft -> draft.limit(null, null, null)),
                DutyDraft.changed(duty, draft -> draft.optOut = null),
                DutyDraft.changed(duty, draft -> draft.appliesWhen = Set.of()),
                DutyDraft.changed(duty, draft -> draft.follows = List.of()),
                DutyDraft.changed(duty, draft -> draft.requires = List.of()),
                DutyDraft.changed(duty, draft -> draft.validTo = null));
    }

    /** No reference leads nowhere: such a situation could not have been loaded. */
    private static boolean isWhole(Situation situation) {
        CaseFile file = situation.file();
        Places places = situation.places();
        List<String> duties =
                situation.catalog().duties().stream().map(Duty::id).toList();
        List<String> agencies =
                places.agencies().stream().map(each -> each.id()).toList();
        List<String> officers =
                places.officers().stream().map(each -> each.id()).toList();
        List<String> people =
                file.people().stream().map(each -> each.victimId()).toList();
        List<String> events = file.events().stream().map(Event::id).toList();
        List<String> parties = Stream.of(agencies, officers, people, List.of("OTHER_PERSON"))
                .flatMap(List::stream)
                .toList();
        return agencies.contains(file.forceId())
                && situation.catalog().duties().stream().allMatch(duty -> duties.containsAll(duty.follows()))
                && file.people().stream().allMatch(each -> people.containsAll(each.actsFor()))
                && places.serves().stream()
                        .allMatch(each -> agencies.contains(each.agencyId()) && agencies.contains(each.forceId()))
                && places.officers().stream().allMatch(each -> agencies.contains(each.agencyId()))
                && places.postings().stream()
                        .allMatch(each -> agencies.contains(each.agencyId()) && officers.contains(each.officerId()))
                && file.events().stream()
                        .allMatch(each -> holds(events, each.causedById())
                                && holds(agencies, each.agencyId())
                                && holds(agencies, each.otherAgencyId())
                                && holds(officers, each.officerId())
                                && holds(people, each.victimId()))
                && file.messages().stream()
                        .allMatch(each -> events.containsAll(each.aboutEventIds())
                                && holds(people, each.victimId())
                                && holds(agencies, each.tellerId())
                                && parties.contains(each.fromId())
                                && parties.contains(each.toId()))
                && file.assignments().stream()
                        .allMatch(each -> holds(officers, each.officerId()) && holds(agencies, each.agencyId()))
                && file.assertions().stream()
                        .allMatch(each -> agencies.contains(each.agencyId()) && people.contains(each.victimId()));
    }

    private static boolean holds(List<String> ids, String id) {
        return Objects.isNull(id) || ids.contains(id);
    }

    private static CaseFile withMessages(CaseFile file, List<Message> rows) {
        return copy(file, file.people(), file.events(), rows, file.assignments(), file.assertions());
    }

    private static CaseFile withEvents(CaseFile file, List<Event> rows) {
        return copy(file, file.people(), rows, file.messages(), file.assignments(), file.assertions());
    }

    private static CaseFile copy(
            CaseFile file,
            List<CaseFile.Person> people,
            List<Event> events,
            List<Message> messages,
            List<CaseFile.Assignment> assignments,
            List<CaseFile.Assertion> assertions) {
        return new CaseFile(
                file.id(),
                file.forceId(),
                file.markers(),
                file.vcsOffence(),
                file.suspectUnder18(),
                people,
                events,
                messages,
                assignments,
                assertions);
    }
}
