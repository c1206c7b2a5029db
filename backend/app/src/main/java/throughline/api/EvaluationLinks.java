package throughline.api;

import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import throughline.api.TypeLinks.Node;
import throughline.duty.Catalog;
import throughline.duty.Duty;
import throughline.evaluation.BreakLink;
import throughline.evaluation.DueSoon;
import throughline.evaluation.HandoverFailureCount;
import throughline.evaluation.Reference;
import throughline.evaluation.StoredBreakdown;
import throughline.evaluation.StoredFinding;
import throughline.evaluation.StoredFinding.Part;
import throughline.evaluation.StoredObligation;

/** How obligations, findings and breakdowns lead to what they are about. */
@Component
final class EvaluationLinks implements RuntimeWiringConfigurer {

    private final Catalog catalog;

    EvaluationLinks(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        obligations().into(wiring);
        findings("Finding")
                .one("rule", Target.RULE, StoredFinding::ruleId)
                .many("events", Target.EVENT, finding -> finding.idsOf(Part.EVENT))
                .many("referrals", Target.REFERRAL, finding -> finding.idsOf(Part.REFERRAL))
                .many("assertions", Target.ASSERTION, finding -> finding.idsOf(Part.ASSERTION))
                .many("assignments", Target.ASSIGNMENT, finding -> finding.idsOf(Part.ASSIGNMENT))
                .many("waivedBy", Target.WAIVER, StoredFinding::waiverIds)
                .into(wiring);
        findings("HandoverFailure")
                .value("finding", StoredFinding.class, finding -> finding)
                .into(wiring);
        counts().into(wiring);
        breakdowns().into(wiring);
        legs().into(wiring);
        links().into(wiring);
        dueSoon().into(wiring);
    }

    private TypeLinks<StoredObligation> obligations() {
        return TypeLinks.of("Obligation", StoredObligation.class)
                .value("duty", Duty.class, obligation -> duty(obligation.dutyId()))
                .one("case", Target.CASE, StoredObligation::caseId)
                .one("victim", Target.VICTIM, StoredObligation::victimId)
                .one("trigger", Target.EVENT, StoredObligation::triggerId)
                .one("owedBy", Target.AGENCY, StoredObligation::owedById)
                .party("owedTo", obligation -> node(obligation.owedTo()))
                .one("startedBy", Target.MESSAGE, StoredObligation::startedById)
                .act("dischargedBy", obligation -> node(obligation.dischargedBy()))
                .many("follows", Target.OBLIGATION, StoredObligation::followsIds)
                .list(
                        "findings",
                        StoredFinding.class,
                        (obligation, environment) ->
                                EvaluationLoaders.FINDINGS_OF_OBLIGATION.load(environment, obligation.id()));
    }

    /** What findings and handover failures have in common. */
    private TypeLinks<StoredFinding> findings(String type) {
        return TypeLinks.of(type, StoredFinding.class)
                .value("duty", Duty.class, finding -> duty(finding.dutyId()))
                .one("case", Target.CASE, StoredFinding::caseId)
                .one("victim", Target.VICTIM, finding -> finding.idOf(Part.VICTIM))
                .party("from", finding -> node(finding.one(Part.FROM)))
                .party("to", finding -> node(finding.one(Part.TO)))
                .one("obligation", Target.OBLIGATION, finding -> finding.idOf(Part.OBLIGATION))
                .many("messages", Target.MESSAGE, finding -> finding.idsOf(Part.MESSAGE));
    }

    private TypeLinks<HandoverFailureCount> counts() {
        return TypeLinks.of("HandoverFailureCount", HandoverFailureCount.class)
                .value("duty", Duty.class, group -> duty(group.dutyId()))
                .one("from", Target.AGENCY, HandoverFailureCount::fromId)
                .one("to", Target.AGENCY, HandoverFailureCount::toId);
    }

    private static TypeLinks<StoredBreakdown> breakdowns() {
        return TypeLinks.of("Breakdown", StoredBreakdown.class)
                .one("case", Target.CASE, StoredBreakdown::caseId)
                .one("victim", Target.VICTIM, StoredBreakdown::victimId)
                .one("obligation", Target.OBLIGATION, StoredBreakdown::id)
                .one("rootBreak", Target.OBLIGATION, StoredBreakdown::rootId);
    }

    private static TypeLinks<StoredBreakdown.Leg> legs() {
        return TypeLinks.of("BreakdownLeg", StoredBreakdown.Leg.class)
                .one("obligation", Target.OBLIGATION, StoredBreakdown.Leg::obligationId);
    }

    private TypeLinks<BreakLink> links() {
        return TypeLinks.of("BreakLink", BreakLink.class)
                .one("from", Target.AGENCY, BreakLink::fromId)
                .one("to", Target.AGENCY, BreakLink::toId)
                .values("duties", Duty.class, link -> link.dutyIds().stream()
                        .map(catalog::duty)
                        .toList());
    }

    private static TypeLinks<DueSoon> dueSoon() {
        return TypeLinks.of("DueSoon", DueSoon.class)
                .one("obligation", Target.OBLIGATION, DueSoon::obligationId)
                .one("agency", Target.AGENCY, DueSoon::agencyId)
                .one("officer", Target.OFFICER, DueSoon::officerId);
    }

    private @Nullable Duty duty(@Nullable String id) {
        return id == null ? null : catalog.duty(id);
    }

    private static @Nullable Node node(@Nullable Reference reference) {
        return reference == null ? null : new Node(reference.label(), reference.id());
    }
}
