package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import throughline.api.TypeLinks.Node;
import throughline.casework.Agency;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.CasePerson;
import throughline.casework.CaseRecord;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Officer;
import throughline.casework.Participation;
import throughline.casework.PartyLink;
import throughline.casework.Posting;
import throughline.casework.RecordKind;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.evaluation.DerivedKind;
import throughline.evaluation.StoredBreakdown;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredObligation;

/** How cases, parties and records lead to each other. */
@Component
final class CaseworkLinks implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        cases().into(wiring);
        derivedOfCases().into(wiring);
        agencies().into(wiring);
        officers().into(wiring);
        postings().into(wiring);
        victims().into(wiring);
        participations().into(wiring);
        events().into(wiring);
        messages().into(wiring);
        assignments().into(wiring);
        assertions().into(wiring);
        referrals().into(wiring);
    }

    private static TypeLinks<Case> cases() {
        return TypeLinks.of("Case", Case.class)
                .list("victims", Victim.class, (file, environment) -> people(file, environment)
                        .thenApply(people ->
                                people.stream().map(CasePerson::victim).toList()))
                .list("participations", Participation.class, (file, environment) -> people(file, environment)
                        .thenApply(people ->
                                people.stream().map(CasePerson::participation).toList()))
                .list("events", Event.class, records(RecordKind.EVENT, Event.class))
                .list("messages", Message.class, records(RecordKind.MESSAGE, Message.class))
                .list("assignments", Assignment.class, records(RecordKind.ASSIGNMENT, Assignment.class))
                .list("assertions", Assertion.class, records(RecordKind.ASSERTION, Assertion.class))
                .list("referrals", Referral.class, records(RecordKind.REFERRAL, Referral.class));
    }

    private static TypeLinks<Case> derivedOfCases() {
        return TypeLinks.of("Case", Case.class)
                .list(
                        "obligations",
                        StoredObligation.class,
                        (file, environment) -> EvaluationLoaders.OF_CASE.load(
                                environment, file.id(), DerivedKind.OBLIGATION, StoredObligation.class))
                .list(
                        "findings",
                        StoredFinding.class,
                        (file, environment) -> EvaluationLoaders.OF_CASE.load(
                                environment, file.id(), DerivedKind.FINDING, StoredFinding.class))
                .list(
                        "breakdowns",
                        StoredBreakdown.class,
                        (file, environment) -> EvaluationLoaders.OF_CASE.load(
                                environment, file.id(), DerivedKind.BREAKDOWN, StoredBreakdown.class));
    }

    private static TypeLinks<Agency> agencies() {
        return TypeLinks.of("Agency", Agency.class)
                .one("partOf", Target.WHOLE_AGENCY, Agency::id)
                .list(
                        "serves",
                        Agency.class,
                        (agency, environment) -> NodeLoaders.SERVED_BY_AGENCY.load(environment, agency.id()));
    }

    private static TypeLinks<Officer> officers() {
        return TypeLinks.of("Officer", Officer.class)
                .list(
                        "postings",
                        Posting.class,
                        (officer, environment) -> NodeLoaders.POSTINGS_OF_OFFICER.load(environment, officer.id()));
    }

    private static TypeLinks<Posting> postings() {
        return TypeLinks.of("Posting", Posting.class).one("agency", Target.AGENCY, Posting::agencyId);
    }

    private static TypeLinks<Victim> victims() {
        return TypeLinks.of("Victim", Victim.class)
                .one(
                        "homeForce",
                        Target.AGENCY,
                        victim -> victim.homeForce() == null
                                ? null
                                : victim.homeForce().id())
                .list(
                        "participations",
                        Participation.class,
                        (victim, environment) ->
                                CaseworkLoaders.PARTICIPATIONS_OF_VICTIM.load(environment, victim.id()))
                .list(
                        "assertions",
                        Assertion.class,
                        (victim, environment) -> CaseworkLoaders.ASSERTIONS_OF_VICTIM.load(environment, victim.id()))
                .list(
                        "referrals",
                        Referral.class,
                        (victim, environment) -> CaseworkLoaders.REFERRALS_OF_VICTIM.load(environment, victim.id()));
    }

    private static TypeLinks<Participation> participations() {
        return TypeLinks.of("Participation", Participation.class)
                .one("case", Target.CASE, Participation::caseId)
                .one("victim", Target.VICTIM, Participation::victimId)
                .many("actsFor", Target.VICTIM, Participation::actsForIds);
    }

    private static TypeLinks<Event> events() {
        return TypeLinks.of("Event", Event.class)
                .one("case", Target.CASE, Event::caseId)
                .one("agency", Target.AGENCY, Event::agencyId)
                .one("officer", Target.OFFICER, Event::officerId)
                .one("countsFor", Target.AGENCY, Event::countsForId)
                .one("victim", Target.VICTIM, Event::victimId)
                .one("causedBy", Target.EVENT, Event::causedById)
                .one("otherAgency", Target.AGENCY, Event::otherAgencyId);
    }

    private static TypeLinks<Message> messages() {
        return TypeLinks.of("Message", Message.class)
                .one("case", Target.CASE, Message::caseId)
                .one("victim", Target.VICTIM, Message::victimId)
                .party("from", message -> node(message.sender()))
                .party("to", message -> node(message.recipient()))
                .parties("countsFrom", message -> nodes(message.countsFrom()))
                .parties("countsTo", message -> nodes(message.countsTo()))
                .many("about", Target.EVENT, Message::aboutIds)
                .one("replyTo", Target.MESSAGE, Message::replyToId)
                .one("teller", Target.AGENCY, Message::tellerId);
    }

    private static TypeLinks<Assignment> assignments() {
        return TypeLinks.of("Assignment", Assignment.class)
                .one("case", Target.CASE, Assignment::caseId)
                .one("victim", Target.VICTIM, Assignment::victimId)
                .one("officer", Target.OFFICER, Assignment::officerId)
                .one("agency", Target.AGENCY, Assignment::agencyId);
    }

    private static TypeLinks<Assertion> assertions() {
        return TypeLinks.of("Assertion", Assertion.class)
                .one("case", Target.CASE, Assertion::caseId)
                .one("victim", Target.VICTIM, Assertion::victimId)
                .one("agency", Target.AGENCY, Assertion::agencyId);
    }

    private static TypeLinks<Referral> referrals() {
        return TypeLinks.of("Referral", Referral.class)
                .one("case", Target.CASE, Referral::caseId)
                .one("victim", Target.VICTIM, Referral::victimId)
                .one("from", Target.AGENCY, Referral::fromId)
                .one("to", Target.AGENCY, Referral::toId)
                .one("message", Target.MESSAGE, Referral::messageId)
                .one("onwardFrom", Target.REFERRAL, Referral::onwardFromId);
    }

    private static <T extends CaseRecord> BiFunction<Case, DataFetchingEnvironment, CompletableFuture<List<T>>> records(
            RecordKind kind, Class<T> rows) {
        return (file, environment) -> CaseworkLoaders.OF_CASE.load(environment, file.id(), kind, rows);
    }

    private static CompletableFuture<List<CasePerson>> people(Case file, DataFetchingEnvironment environment) {
        return CaseworkLoaders.OF_CASE.load(environment, file.id(), RecordKind.PERSON, CasePerson.class);
    }

    private static @Nullable Node node(@Nullable PartyLink party) {
        return party == null ? null : new Node(party.label(), party.id());
    }

    private static List<Node> nodes(List<PartyLink> parties) {
        return parties.stream().map(CaseworkLinks::node).toList();
    }
}
