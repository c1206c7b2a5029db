package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.Event;
import throughline.casework.Message;
import throughline.casework.Party;
import throughline.casework.Referral;
import throughline.casework.Victim;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.evaluation.FindingFilter;
import throughline.evaluation.FindingQueries;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredFinding.Part;
import throughline.evaluation.StoredObligation;
import throughline.evaluation.StoredRule;

/** Findings and what they involve. */
@Controller
final class FindingController {

    private final FindingQueries findings;
    private final Catalog catalog;

    FindingController(FindingQueries findings, Catalog catalog) {
        this.findings = findings;
        this.catalog = catalog;
    }

    @QueryMapping
    Optional<StoredFinding> finding(@Argument String id) {
        return findings.byIds(List.of(id)).stream().findFirst();
    }

    @QueryMapping
    Page<StoredFinding> findings(@Argument @Nullable FindingFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> findings.page(filter, after, limit),
                        findings::byIds,
                        StoredFinding::id,
                        () -> findings.count(filter));
    }

    @SchemaMapping(typeName = "Finding")
    @Nullable
    Duty duty(StoredFinding finding) {
        return finding.dutyId() == null ? null : catalog.duty(finding.dutyId());
    }

    @SchemaMapping(typeName = "Finding", field = "case")
    CompletableFuture<Case> caseOf(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.caseOf(finding.caseId(), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<Victim> victim(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.victim(finding.idOf(Part.VICTIM), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<Party> from(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.party(finding.one(Part.FROM), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<Party> to(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.party(finding.one(Part.TO), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<StoredObligation> obligation(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.obligation(finding.idOf(Part.OBLIGATION), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Message>> messages(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.messages(finding.idsOf(Part.MESSAGE), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<StoredRule> rule(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.rule(finding.ruleId(), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Event>> events(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.events(finding.idsOf(Part.EVENT), environment);
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Referral>> referrals(StoredFinding finding, DataFetchingEnvironment environment) {
        return CaseworkLoaders.REFERRAL.loadMany(environment, finding.idsOf(Part.REFERRAL));
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Assertion>> assertions(StoredFinding finding, DataFetchingEnvironment environment) {
        return CaseworkLoaders.ASSERTION.loadMany(environment, finding.idsOf(Part.ASSERTION));
    }

    @SchemaMapping(typeName = "Finding")
    CompletableFuture<List<Assignment>> assignments(StoredFinding finding, DataFetchingEnvironment environment) {
        return CaseworkLoaders.ASSIGNMENT.loadMany(environment, finding.idsOf(Part.ASSIGNMENT));
    }
}
