package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import throughline.casework.Assignment;
import throughline.casework.CaseRecord;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.RecordKind;
import throughline.casework.Referral;
import throughline.evaluation.DerivedKind;
import throughline.evaluation.DerivedRow;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredFinding.Part;
import throughline.evaluation.StoredObligation;

/** What belongs to the time line of a victim: what touches the victim, or nobody in particular. */
@Component
final class JourneyLinks implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        TypeLinks.of("Journey", Journey.class)
                .one("case", Target.CASE, Journey::caseId)
                .one("victim", Target.VICTIM, Journey::victimId)
                .list("entries", JourneyEntry.class, JourneyLinks::entries)
                .list("events", Event.class, JourneyLinks::events)
                .list("messages", Message.class, JourneyLinks::messages)
                .list("obligations", StoredObligation.class, JourneyLinks::obligations)
                .list("findings", StoredFinding.class, JourneyLinks::findings)
                .list("holders", Assignment.class, JourneyLinks::holders)
                .list("referrals", Referral.class, JourneyLinks::referrals)
                .into(wiring);
    }

    private static CompletableFuture<List<Event>> events(Journey journey, DataFetchingEnvironment environment) {
        return records(journey, environment, RecordKind.EVENT, Event.class).thenApply(rows -> rows.stream()
                .filter(event -> journey.holds(event.victimId()))
                .toList());
    }

    private static CompletableFuture<List<Message>> messages(Journey journey, DataFetchingEnvironment environment) {
        return records(journey, environment, RecordKind.MESSAGE, Message.class).thenApply(rows -> rows.stream()
                .filter(message -> journey.holds(message.victimId()) || message.isWith(journey.names()))
                .toList());
    }

    private static CompletableFuture<List<Assignment>> holders(Journey journey, DataFetchingEnvironment environment) {
        return records(journey, environment, RecordKind.ASSIGNMENT, Assignment.class)
                .thenApply(rows -> rows.stream()
                        .filter(assignment -> assignment.isHolder() && journey.holds(assignment.victimId()))
                        .toList());
    }

    private static CompletableFuture<List<Referral>> referrals(Journey journey, DataFetchingEnvironment environment) {
        return records(journey, environment, RecordKind.REFERRAL, Referral.class)
                .thenApply(rows -> rows.stream()
                        .filter(referral -> journey.holds(referral.victimId()))
                        .toList());
    }

    private static CompletableFuture<List<StoredObligation>> obligations(
            Journey journey, DataFetchingEnvironment environment) {
        return derived(journey, environment, DerivedKind.OBLIGATION, StoredObligation.class)
                .thenApply(rows -> rows.stream()
                        .filter(obligation -> journey.holds(obligation.victimId()))
                        .toList());
    }

    private static CompletableFuture<List<StoredFinding>> findings(
            Journey journey, DataFetchingEnvironment environment) {
        return derived(journey, environment, DerivedKind.FINDING, StoredFinding.class)
                .thenApply(rows -> rows.stream()
                        .filter(finding -> journey.holds(finding.idOf(Part.VICTIM)))
                        .toList());
    }

    private static CompletableFuture<List<JourneyEntry>> entries(Journey journey, DataFetchingEnvironment environment) {
        List<CompletableFuture<Stream<JourneyEntry>>> parts = List.of(
                entries(events(journey, environment), event -> Stream.of(JourneyEntry.of(event))),
                entries(messages(journey, environment), message -> Stream.of(JourneyEntry.of(message))),
                entries(obligations(journey, environment), JourneyLinks::due),
                entries(findings(journey, environment), finding -> Stream.of(JourneyEntry.of(finding))),
                entries(holders(journey, environment), holder -> JourneyEntry.of(holder).stream()),
                entries(referrals(journey, environment), referral -> Stream.of(JourneyEntry.of(referral))));
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(done -> parts.stream()
                .flatMap(CompletableFuture::join)
                .sorted(JourneyEntry.IN_TIME)
                .toList());
    }

    private static Stream<JourneyEntry> due(StoredObligation obligation) {
        return obligation.dueOn() == null ? Stream.empty() : Stream.of(JourneyEntry.due(obligation));
    }

    private static <T> CompletableFuture<Stream<JourneyEntry>> entries(
            CompletableFuture<List<T>> rows, Function<T, Stream<JourneyEntry>> entries) {
        return rows.thenApply(found -> found.stream().flatMap(entries));
    }

    private static <T extends CaseRecord> CompletableFuture<List<T>> records(
            Journey journey, DataFetchingEnvironment environment, RecordKind kind, Class<T> rows) {
        return CaseworkLoaders.OF_CASE.load(environment, journey.caseId(), kind, rows);
    }

    private static <T extends DerivedRow> CompletableFuture<List<T>> derived(
            Journey journey, DataFetchingEnvironment environment, DerivedKind kind, Class<T> rows) {
        return EvaluationLoaders.OF_CASE.load(environment, journey.caseId(), kind, rows);
    }
}
