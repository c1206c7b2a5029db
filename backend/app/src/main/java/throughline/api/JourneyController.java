package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.RecordQueries;
import throughline.casework.RecordQueries.By;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredFinding.Part;
import throughline.evaluation.StoredObligation;

/** The time line of one victim in one case: what touches the victim, or nobody in particular. */
@Controller
final class JourneyController {

    private final RecordQueries records;

    JourneyController(RecordQueries records) {
        this.records = records;
    }

    @QueryMapping
    Optional<Journey> journey(@Argument String caseId, @Argument String victimId) {
        return Journey.of(caseId, victimId, records.participations(By.CASE, List.of(caseId)));
    }

    @SchemaMapping(typeName = "Journey", field = "case")
    CompletableFuture<Case> caseOf(Journey journey, DataFetchingEnvironment environment) {
        return Links.caseOf(journey.caseId(), environment);
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<Victim> victim(Journey journey, DataFetchingEnvironment environment) {
        return Links.victim(journey.victimId(), environment);
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<Event>> events(Journey journey, DataFetchingEnvironment environment) {
        return CaseworkLoaders.EVENTS_OF_CASE
                .load(environment, journey.caseId())
                .thenApply(events -> events.stream()
                        .filter(event -> journey.holds(event.victimId()))
                        .toList());
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<Message>> messages(Journey journey, DataFetchingEnvironment environment) {
        return CaseworkLoaders.MESSAGES_OF_CASE
                .load(environment, journey.caseId())
                .thenApply(messages -> messages.stream()
                        .filter(message -> journey.holds(message.victimId()) || message.isWith(journey.names()))
                        .toList());
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<StoredObligation>> obligations(Journey journey, DataFetchingEnvironment environment) {
        return EvaluationLoaders.OBLIGATIONS_OF_CASE
                .load(environment, journey.caseId())
                .thenApply(obligations -> obligations.stream()
                        .filter(obligation -> journey.holds(obligation.victimId()))
                        .toList());
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<StoredFinding>> findings(Journey journey, DataFetchingEnvironment environment) {
        return EvaluationLoaders.FINDINGS_OF_CASE
                .load(environment, journey.caseId())
                .thenApply(findings -> findings.stream()
                        .filter(finding -> journey.holds(finding.idOf(Part.VICTIM)))
                        .toList());
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<Assignment>> holders(Journey journey, DataFetchingEnvironment environment) {
        return CaseworkLoaders.ASSIGNMENTS_OF_CASE
                .load(environment, journey.caseId())
                .thenApply(assignments -> assignments.stream()
                        .filter(assignment -> assignment.isHolder() && journey.holds(assignment.victimId()))
                        .toList());
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<Referral>> referrals(Journey journey, DataFetchingEnvironment environment) {
        return CaseworkLoaders.REFERRALS_OF_CASE
                .load(environment, journey.caseId())
                .thenApply(referrals -> referrals.stream()
                        .filter(referral -> journey.holds(referral.victimId()))
                        .toList());
    }

    @SchemaMapping(typeName = "Journey")
    CompletableFuture<List<JourneyEntry>> entries(Journey journey, DataFetchingEnvironment environment) {
        List<CompletableFuture<Stream<JourneyEntry>>> parts = List.of(
                events(journey, environment).thenApply(rows -> rows.stream().map(JourneyEntry::of)),
                messages(journey, environment).thenApply(rows -> rows.stream().map(JourneyEntry::of)),
                obligations(journey, environment)
                        .thenApply(rows ->
                                rows.stream().filter(row -> row.dueOn() != null).map(JourneyEntry::due)),
                findings(journey, environment).thenApply(rows -> rows.stream().map(JourneyEntry::of)),
                holders(journey, environment)
                        .thenApply(rows -> rows.stream().flatMap(row -> JourneyEntry.of(row).stream())),
                referrals(journey, environment).thenApply(rows -> rows.stream().map(JourneyEntry::of)));
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(done -> parts.stream()
                .flatMap(CompletableFuture::join)
                .sorted(JourneyEntry.IN_TIME)
                .toList());
    }
}
