package throughline.duty;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;

/** A case as known at the end of a day: what is later is not there (bundle.md 6.1.2), and parties are agencies and victims. */
final class KnownCase {

    private final CaseFile file;
    private final LocalDate asOf;
    private final Instant until;
    private final Map<String, Person> people = new HashMap<>();
    private final List<String> owedVictims;
    private final List<KnownEvent> events = new ArrayList<>();
    private final Map<String, List<KnownEvent>> eventsByKind = new HashMap<>();
    private final List<KnownMessage> messages = new ArrayList<>();
    private final Map<String, List<KnownMessage>> messagesByKind = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private final Records records;
    private final CaseParties parties;

    /** What an agency did in the case, or what reached it there. */
    enum Doing {
        EVENT,
        MESSAGE,
        ASSIGNMENT,
        RECEIPT
    }

    /**
     * Something that an agency did in the case, or that reached it there.
     *
     * @param rowId the event, message or assignment
     */
    record Act(Instant at, String agencyId, Doing doing, String rowId) {}

    KnownCase(CaseFile file, LocalDate asOf, AgencyDirectory directory, Set<String> owedRoles) {
        this.file = file;
        this.asOf = asOf;
        this.until = asOf.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
        file.people().forEach(person -> people.put(person.victimId(), person));
        this.parties = new CaseParties(file, directory);
        this.owedVictims = file.people().stream()
                .filter(person -> owedRoles.contains(person.role()))
                .map(Person::victimId)
                .sorted()
                .toList();
        readEvents();
        readMessages();
        file.assignments().forEach(this::readAct);
        this.records = new Records(file.assertions(), until);
    }

    CaseFile file() {
        return file;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The end of the as-of day; it belongs to the next day. */
    Instant until() {
        return until;
    }

    Records records() {
        return records;
    }

    List<KnownEvent> events() {
        return events;
    }

    List<KnownEvent> eventsOf(String kind) {
        return eventsByKind.getOrDefault(kind, List.of());
    }

    List<KnownMessage> messages() {
        return messages;
    }

    List<KnownMessage> messagesOf(String kind) {
        return messagesByKind.getOrDefault(kind, List.of());
    }

    /** Acts with a time, in no order. */
    List<Act> acts() {
        return acts;
    }

    Person person(String victimId) {
        return people.get(victimId);
    }

    private void readEvents() {
        Map<String, Event> known = new HashMap<>();
        file.events().stream()
                .filter(event -> isKnown(event.occurredAt()))
                .forEach(event -> known.put(event.id(), event));
        for (Event event : file.events()) {
            if (known.containsKey(event.id())) {
                KnownEvent read = read(event, known);
                events.add(read);
                eventsByKind
                        .computeIfAbsent(read.kind(), kind -> new ArrayList<>(2))
                        .add(read);
                addAct(read.at(), read.agencyId(), Doing.EVENT, read.id());
            }
        }
        events.sort(comparing(KnownEvent::id));
    }

    private KnownEvent read(Event event, Map<String, Event> known) {
        LocalDate day = CaseParties.dayOf(event.occurredAt());
        List<String> victims =
                event.victimId() == null ? owedVictims : owedAmong(parties.standingFor(event.victimId()));
        return new KnownEvent(event, day, parties.ownAgencyOf(event), victims, causesOf(event, known));
    }

    private List<String> owedAmong(List<String> victims) {
        return victims.stream().filter(owedVictims::contains).sorted().toList();
    }

    private static Set<String> causesOf(Event event, Map<String, Event> known) {
        if (event.causedById() == null) {
            return Set.of();
        }
        Set<String> causes = new LinkedHashSet<>();
        Event cause = known.get(event.causedById());
        while (cause != null && causes.add(cause.id())) {
            cause = cause.causedById() == null ? null : known.get(cause.causedById());
        }
        return causes;
    }

    private void readMessages() {
        for (Message message : file.messages()) {
            if (isThere(message)) {
                KnownMessage read = read(message);
                messages.add(read);
                messagesByKind
                        .computeIfAbsent(message.kind(), kind -> new ArrayList<>(2))
                        .add(read);
                addAct(read.sentAt(), read.fromAgencyId(), Doing.MESSAGE, read.id());
            }
        }
    }

    private boolean isThere(Message message) {
        return isKnown(message.sentAt() != null ? message.sentAt() : CaseParties.receivedCell(message));
    }

    private KnownMessage read(Message message) {
        LocalDate day = CaseParties.dayOf(message);
        return new KnownMessage(
                message,
                parties.agencyOf(message.fromId(), day),
                parties.agencyOf(message.toId(), day),
                parties.victimsOf(message.toId()),
                message.victimId() == null ? List.of() : parties.standingFor(message.victimId()),
                receivedAt(message),
                !KnownMessage.isBounced(message) && message.sentAt() == null && message.receivedAt() == null);
    }

    private @Nullable Instant receivedAt(Message message) {
        if (KnownMessage.isBounced(message)) {
            return null;
        }
        Instant sent = message.sentAt();
        Instant received = message.receivedAt();
        if (received == null || (sent != null && received.isBefore(sent))) {
            return sent;
        }
        return isKnown(received) ? received : null;
    }

    private void readAct(Assignment assignment) {
        if (isKnown(assignment.startsAt())) {
            addAct(assignment.startsAt(), parties.agencyOf(assignment), Doing.ASSIGNMENT, assignment.id());
        }
    }

    private void addAct(@Nullable Instant at, @Nullable String agencyId, Doing doing, String rowId) {
        if (at != null && agencyId != null) {
            acts.add(new Act(at, agencyId, doing, rowId));
        }
    }

    private boolean isKnown(@Nullable Instant time) {
        return time == null || time.isBefore(until);
    }
}
