package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Agency;
import throughline.casework.Case;
import throughline.casework.Message;
import throughline.casework.Party;
import throughline.casework.Victim;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.evaluation.FindingQueries;
import throughline.evaluation.HandoverFailureCount;
import throughline.evaluation.HandoverFailureFilter;
import throughline.evaluation.HandoverFailureQueries;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredFinding.Part;
import throughline.evaluation.StoredObligation;

/** Findings about a passing on between agencies, one by one and counted. */
@Controller
final class HandoverFailureController {

    private final HandoverFailureQueries failures;
    private final FindingQueries findings;
    private final Catalog catalog;

    HandoverFailureController(HandoverFailureQueries failures, FindingQueries findings, Catalog catalog) {
        this.failures = failures;
        this.findings = findings;
        this.catalog = catalog;
    }

    @QueryMapping
    Page<StoredFinding> handoverFailures(
            @Argument @Nullable HandoverFailureFilter filter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment)
                .read(
                        (after, limit) -> failures.page(filter, after, limit),
                        findings::byIds,
                        StoredFinding::id,
                        () -> failures.count(filter));
    }

    @QueryMapping
    List<HandoverFailureCount> handoverFailureCounts(
            @Argument @Nullable HandoverFailureFilter filter,
            @Argument @Nullable List<String> groupBy,
            DataFetchingEnvironment environment) {
        if (groupBy == null || groupBy.isEmpty()) {
            throw new BadArgumentException("groupBy", "at least one of FAILURE, DUTY, FROM and TO", "none");
        }
        return failures.counts(filter, groupBy, PageRequest.first(environment));
    }

    @SchemaMapping(typeName = "HandoverFailure")
    StoredFinding finding(StoredFinding finding) {
        return finding;
    }

    @SchemaMapping(typeName = "HandoverFailureCount", field = "duty")
    @Nullable
    Duty dutyOfGroup(HandoverFailureCount group) {
        return group.dutyId() == null ? null : catalog.duty(group.dutyId());
    }

    @SchemaMapping(typeName = "HandoverFailureCount", field = "from")
    CompletableFuture<Agency> fromOfGroup(HandoverFailureCount group, DataFetchingEnvironment environment) {
        return Links.agency(group.fromId(), environment);
    }

    @SchemaMapping(typeName = "HandoverFailureCount", field = "to")
    CompletableFuture<Agency> toOfGroup(HandoverFailureCount group, DataFetchingEnvironment environment) {
        return Links.agency(group.toId(), environment);
    }

    @SchemaMapping(typeName = "HandoverFailure")
    @Nullable
    Duty duty(StoredFinding finding) {
        return finding.dutyId() == null ? null : catalog.duty(finding.dutyId());
    }

    @SchemaMapping(typeName = "HandoverFailure", field = "case")
    CompletableFuture<Case> caseOf(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.caseOf(finding.caseId(), environment);
    }

    @SchemaMapping(typeName = "HandoverFailure")
    CompletableFuture<Victim> victim(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.victim(finding.idOf(Part.VICTIM), environment);
    }

    @SchemaMapping(typeName = "HandoverFailure")
    CompletableFuture<Party> from(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.party(finding.one(Part.FROM), environment);
    }

    @SchemaMapping(typeName = "HandoverFailure")
    CompletableFuture<Party> to(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.party(finding.one(Part.TO), environment);
    }

    @SchemaMapping(typeName = "HandoverFailure")
    CompletableFuture<StoredObligation> obligation(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.obligation(finding.idOf(Part.OBLIGATION), environment);
    }

    @SchemaMapping(typeName = "HandoverFailure")
    CompletableFuture<List<Message>> messages(StoredFinding finding, DataFetchingEnvironment environment) {
        return Links.messages(finding.idsOf(Part.MESSAGE), environment);
    }
}
