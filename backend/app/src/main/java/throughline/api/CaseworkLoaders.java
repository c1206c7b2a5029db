package throughline.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import throughline.casework.Agency;
import throughline.casework.AgencyLinks;
import throughline.casework.AgencyQueries;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.CaseQueries;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.MessageQueries;
import throughline.casework.Officer;
import throughline.casework.OfficerQueries;
import throughline.casework.Participation;
import throughline.casework.Posting;
import throughline.casework.RecordQueries;
import throughline.casework.RecordQueries.By;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.casework.VictimQueries;

/** What is read in batches of the facts. */
@Component
final class CaseworkLoaders {

    static final Loader<Agency> AGENCY = new Loader<>("agency");
    static final Loader<Agency> WHOLE_OF_AGENCY = new Loader<>("wholeOfAgency");
    static final Loader<List<Agency>> SERVED_BY_AGENCY = new Loader<>("servedByAgency");
    static final Loader<Officer> OFFICER = new Loader<>("officer");
    static final Loader<List<Posting>> POSTINGS_OF_OFFICER = new Loader<>("postingsOfOfficer");
    static final Loader<Victim> VICTIM = new Loader<>("victim");
    static final Loader<Case> CASE = new Loader<>("case");
    static final Loader<Event> EVENT = new Loader<>("event");
    static final Loader<Message> MESSAGE = new Loader<>("message");
    static final Loader<Assignment> ASSIGNMENT = new Loader<>("assignment");
    static final Loader<Assertion> ASSERTION = new Loader<>("assertion");
    static final Loader<Referral> REFERRAL = new Loader<>("referral");
    static final Loader<List<Participation>> PARTICIPATIONS_OF_CASE = new Loader<>("participationsOfCase");
    static final Loader<List<Participation>> PARTICIPATIONS_OF_VICTIM = new Loader<>("participationsOfVictim");
    static final Loader<List<Victim>> VICTIMS_OF_CASE = new Loader<>("victimsOfCase");
    static final Loader<List<Event>> EVENTS_OF_CASE = new Loader<>("eventsOfCase");
    static final Loader<List<Message>> MESSAGES_OF_CASE = new Loader<>("messagesOfCase");
    static final Loader<List<Assignment>> ASSIGNMENTS_OF_CASE = new Loader<>("assignmentsOfCase");
    static final Loader<List<Assertion>> ASSERTIONS_OF_CASE = new Loader<>("assertionsOfCase");
    static final Loader<List<Assertion>> ASSERTIONS_OF_VICTIM = new Loader<>("assertionsOfVictim");
    static final Loader<List<Referral>> REFERRALS_OF_CASE = new Loader<>("referralsOfCase");
    static final Loader<List<Referral>> REFERRALS_OF_VICTIM = new Loader<>("referralsOfVictim");

    private static final int LIMIT = Loader.MAXIMUM_ROWS;

    private final BatchLoaderRegistry registry;

    CaseworkLoaders(
            BatchLoaderRegistry registry,
            AgencyQueries agencies,
            OfficerQueries officers,
            VictimQueries victims,
            RecordQueries records) {
        this.registry = registry;
        registerParties(agencies, officers, victims);
        registerRecords(records);
        registerListsOfCase(records, victims);
        registerListsOfVictim(records);
    }

    /** Cases and messages, which have readers of their own. */
    @Component
    static final class OfCasesAndMessages {

        OfCasesAndMessages(BatchLoaderRegistry registry, CaseQueries cases, MessageQueries messages) {
            CASE.register(registry, ids -> Loader.byId(cases.byIds(ids), Case::id));
            MESSAGE.register(registry, ids -> Loader.byId(messages.byIds(ids), Message::id));
            MESSAGES_OF_CASE.register(
                    registry,
                    ids -> Loader.grouped(
                            ids,
                            messages.ofCases(ids, LIMIT),
                            Message::caseId,
                            earliestFirst(CaseworkLoaders::time, Message::id)));
        }
    }

    private static @Nullable Instant time(Message message) {
        return message.sentAt() == null ? message.receivedAt() : message.sentAt();
    }

    private void registerParties(AgencyQueries agencies, OfficerQueries officers, VictimQueries victims) {
        AGENCY.register(registry, ids -> Loader.byId(agencies.byIds(ids), Agency::id));
        WHOLE_OF_AGENCY.register(registry, ids -> wholes(agencies.links(ids), agencies));
        SERVED_BY_AGENCY.register(registry, ids -> served(agencies.links(ids), agencies));
        OFFICER.register(registry, ids -> Loader.byId(officers.byIds(ids), Officer::id));
        POSTINGS_OF_OFFICER.register(registry, ids -> inOrder(ids, officers.postings(ids), Posting::officerId));
        VICTIM.register(registry, ids -> Loader.byId(victims.byIds(ids), Victim::id));
    }

    private void registerRecords(RecordQueries records) {
        EVENT.register(registry, ids -> Loader.byId(records.events(By.EVENT, ids, ids.size()), Event::id));
        ASSIGNMENT.register(
                registry, ids -> Loader.byId(records.assignments(By.ASSIGNMENT, ids, ids.size()), Assignment::id));
        ASSERTION.register(
                registry, ids -> Loader.byId(records.assertions(By.ASSERTION, ids, ids.size()), Assertion::id));
        REFERRAL.register(registry, ids -> Loader.byId(records.referrals(By.REFERRAL, ids, ids.size()), Referral::id));
    }

    private void registerListsOfCase(RecordQueries records, VictimQueries victims) {
        PARTICIPATIONS_OF_CASE.register(
                registry, ids -> inOrder(ids, records.participations(By.CASE, ids), Participation::caseId));
        VICTIMS_OF_CASE.register(registry, ids -> victimsOf(ids, records, victims));
        EVENTS_OF_CASE.register(
                registry,
                ids -> Loader.grouped(
                        ids,
                        records.events(By.CASE, ids, LIMIT),
                        Event::caseId,
                        earliestFirst(Event::occurredAt, Event::id)));
        ASSIGNMENTS_OF_CASE.register(
                registry,
                ids -> Loader.grouped(
                        ids,
                        records.assignments(By.CASE, ids, LIMIT),
                        Assignment::caseId,
                        earliestFirst(Assignment::startsAt, Assignment::id)));
        ASSERTIONS_OF_CASE.register(
                registry, ids -> assertions(ids, records.assertions(By.CASE, ids, LIMIT), Assertion::caseId));
        REFERRALS_OF_CASE.register(
                registry, ids -> referrals(ids, records.referrals(By.CASE, ids, LIMIT), Referral::caseId));
    }

    private void registerListsOfVictim(RecordQueries records) {
        PARTICIPATIONS_OF_VICTIM.register(
                registry, ids -> inOrder(ids, records.participations(By.VICTIM, ids), Participation::victimId));
        ASSERTIONS_OF_VICTIM.register(
                registry, ids -> assertions(ids, records.assertions(By.VICTIM, ids, LIMIT), Assertion::victimId));
        REFERRALS_OF_VICTIM.register(
                registry, ids -> referrals(ids, records.referrals(By.VICTIM, ids, LIMIT), Referral::victimId));
    }

    private static Map<String, Agency> wholes(List<AgencyLinks> links, AgencyQueries agencies) {
        Map<String, String> wholeIds = links.stream()
                .filter(link -> link.partOfId() != null)
                .collect(Collectors.toMap(AgencyLinks::id, AgencyLinks::partOfId));
        Map<String, Agency> wholes = Loader.byId(agencies.byIds(wholeIds.values()), Agency::id);
        return wholeIds.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> wholes.get(entry.getValue())));
    }

    private static Map<String, List<Agency>> served(List<AgencyLinks> links, AgencyQueries agencies) {
        Set<String> ids =
                links.stream().flatMap(link -> link.servesIds().stream()).collect(Collectors.toSet());
        Map<String, Agency> forces = Loader.byId(agencies.byIds(ids), Agency::id);
        return links.stream().collect(Collectors.toMap(AgencyLinks::id, link -> link.servesIds().stream()
                .map(forces::get)
                .toList()));
    }

    private static Map<String, List<Victim>> victimsOf(
            Set<String> caseIds, RecordQueries records, VictimQueries victims) {
        List<Participation> parts = records.participations(By.CASE, caseIds);
        Set<String> victimIds = parts.stream().map(Participation::victimId).collect(Collectors.toSet());
        Map<String, Victim> people = Loader.byId(victims.byIds(victimIds), Victim::id);
        return inOrder(caseIds, parts, Participation::caseId).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(part -> people.get(part.victimId()))
                        .toList()));
    }

    private static Map<String, List<Assertion>> assertions(
            Set<String> ids, List<Assertion> rows, Function<Assertion, @Nullable String> key) {
        return Loader.grouped(ids, rows, key, earliestFirst(Assertion::assertedAt, Assertion::id));
    }

    private static Map<String, List<Referral>> referrals(
            Set<String> ids, List<Referral> rows, Function<Referral, @Nullable String> key) {
        return Loader.grouped(ids, rows, key, earliestFirst(Referral::madeAt, Referral::id));
    }

    private static <T> Map<String, List<T>> inOrder(Set<String> ids, List<T> rows, Function<T, String> key) {
        return Loader.grouped(ids, rows, key::apply, (one, other) -> 0);
    }

    private static <T> Comparator<T> earliestFirst(Function<T, @Nullable Instant> time, Function<T, String> id) {
        return Comparator.comparing(time, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                .thenComparing(id);
    }
}
