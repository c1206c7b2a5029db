package throughline.duty.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Assignment;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;
import throughline.duty.CaseFile.Person;
import throughline.duty.Duty;
import throughline.vocabulary.Vocabulary;

/** For whom messages and events count, who owes and who is owed (6.2). */
final class Parties {

    private final Known known;
    private final Places places;
    private final Vocabulary vocabulary;

    Parties(Known known, Places places, Vocabulary vocabulary) {
        this.known = known;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    /** Something that an agency did, or got, at a moment. */
    private record Act(String agencyId, Instant at) {}

    /** The event's own agency: agency_id, else where its officer works on that day (6.2.1). */
    Optional<String> ownAgency(Event event) {
        return event.agencyId() != null
                ? Optional.of(event.agencyId())
                : places.agencyOfOfficer(event.officerId(), Known.dayOrNull(event.occurredAt()));
    }

    /** 6.2.1: the agency for which the message counts as sent. */
    Optional<String> sender(Message message) {
        return agency(message.fromId(), message);
    }

    /** 6.2.1: the agency to which the message counts as sent. */
    Optional<String> receivingAgency(Message message) {
        return agency(message.toId(), message);
    }

    /** 6.2.2: a message to a guardian or spokesperson counts as to each victim they act for. */
    boolean isToVictim(Message message, @Nullable String victimId) {
        return named(message.toId()).contains(victimId);
    }

    /** 6.3.6: names that victim or names none; naming a guardian names each victim they act for (6.2.2). */
    boolean namesVictimOrNone(@Nullable String victimCell, @Nullable String victimId) {
        return victimCell == null || named(victimCell).contains(victimId);
    }

    /** 6.2.2: whom a victim_id names. */
    private Set<String> named(String id) {
        return known.file.people().stream()
                .filter(person -> person.victimId().equals(id) && !isOwedInOwnRight(person))
                .map(Person::actsFor)
                .findFirst()
                .orElse(Set.of(id));
    }

    /** 6.3.1: the victims of the case whose role is owed duties, or only those whom the event names. */
    List<String> victimsOf(Event event) {
        return known.file.people().stream()
                .filter(this::isOwedInOwnRight)
                .map(Person::victimId)
                .filter(victim -> namesVictimOrNone(event.victimId(), victim))
                .sorted()
                .toList();
    }

    private boolean isOwedInOwnRight(Person person) {
        return vocabulary.code("victim_role", person.role()).description().contains("Is owed every duty");
    }

    /** Rule 1, 6.2.7: who bears the duty; several where several serve the area, the smallest id first (6.2.5). */
    List<String> bearers(Duty duty, Event event) {
        return duty.bearer().equals("ANY") ? ownAgency(event).stream().toList() : find(duty.bearer(), event);
    }

    /** 6.2.7: the bearer's kind; with ANY that of the event's own agency. */
    Optional<String> bearerKind(Duty duty, Event event) {
        return duty.bearer().equals("ANY") ? ownAgency(event).flatMap(places::kindOf) : Optional.of(duty.bearer());
    }

    boolean isOfKind(@Nullable String agencyId, @Nullable String kind) {
        return places.isOfKind(agencyId, kind);
    }

    /** Rule 2, 6.2.4 (a): the agencies that are right recipients, the smallest id first; empty if none is found. */
    List<String> recipients(Duty duty, Event event) {
        if (places.isOfKind(event.otherAgencyId(), duty.recipient())) {
            return List.of(event.otherAgencyId());
        }
        return duty.id().equals("H27") ? List.of() : find(duty.recipient(), event); // 6.2.4: for H27 that one or none
    }

    /** 6.2.4 (b) to (e). */
    private List<String> find(String kind, Event event) {
        Optional<String> own = ownAgency(event).filter(agency -> places.isOfKind(agency, kind));
        Optional<String> acted = own.isPresent() ? own : lastToAct(kind, known.momentOf(event));
        if (acted.isPresent()) {
            return List.of(acted.get());
        }
        List<String> serving = places.serving(kind, known.file.forceId(), known.dayOfEvent(event));
        return serving.isEmpty()
                ? firstLater(kind, known.momentOf(event)).stream().toList()
                : serving;
    }

    /** 6.2.4 (c): up to and including the moment of E, the latest last act; equal times: the smaller id. */
    private Optional<String> lastToAct(String kind, Instant moment) {
        return acts().filter(act -> places.isOfKind(act.agencyId(), kind))
                .filter(act -> !act.at().isAfter(moment))
                .min(Comparator.comparing(Act::at).reversed().thenComparing(Act::agencyId))
                .map(Act::agencyId);
    }

    /** 6.2.4 (e): the first to act in the case, or to receive a message there, after E. */
    private Optional<String> firstLater(String kind, Instant moment) {
        return Stream.concat(acts(), receipts())
                .filter(act -> places.isOfKind(act.agencyId(), kind))
                .filter(act -> act.at().isAfter(moment))
                .min(Comparator.comparing(Act::at).thenComparing(Act::agencyId))
                .map(Act::agencyId);
    }

    /** 6.2.3: an event, a message sent, an assignment; an act without a time is none. */
    private Stream<Act> acts() {
        List<Act> acts = new ArrayList<>();
        known.events.forEach(event -> add(acts, ownAgency(event), event.occurredAt()));
        known.messages.forEach(message -> add(acts, sender(message), message.sentAt()));
        known.assignments.forEach(assignment -> add(acts, agency(assignment), assignment.startsAt()));
        return acts.stream();
    }

    private Stream<Act> receipts() {
        List<Act> receipts = new ArrayList<>();
        known.messages.forEach(message -> add(
                receipts, receivingAgency(message), known.receivedAt(message).orElse(null)));
        return receipts.stream();
    }

    private static void add(List<Act> acts, Optional<String> agency, @Nullable Instant at) {
        if (agency.isPresent() && at != null) {
            acts.add(new Act(agency.get(), at));
        }
    }

    /** Assignments: "if both are filled, this one is the agency". */
    private Optional<String> agency(Assignment assignment) {
        return assignment.agencyId() != null
                ? Optional.of(assignment.agencyId())
                : places.agencyOfOfficer(assignment.officerId(), Known.dayOf(assignment.startsAt()));
    }

    /** 6.2.1: the day of sent_at, for the recipient too; of received_at if that is empty. */
    private Optional<String> agency(String party, Message message) {
        Instant moment = message.sentAt() == null ? Known.receivedCell(message) : message.sentAt();
        LocalDate day = Known.dayOrNull(moment);
        return places.isAgency(party) ? Optional.of(party) : places.agencyOfOfficer(party, day);
    }
}
