package throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import throughline.casework.Agency;
import throughline.casework.Assertion;
import throughline.casework.Assignment;
import throughline.casework.Case;
import throughline.casework.Message;
import throughline.casework.Officer;
import throughline.casework.Referral;
import throughline.casework.Victim;

/** Assignments, assertions and referrals, and what they are linked to. */
@Controller
final class RecordController {

    @SchemaMapping(typeName = "Assignment", field = "case")
    CompletableFuture<Case> caseOfAssignment(Assignment assignment, DataFetchingEnvironment environment) {
        return Links.caseOf(assignment.caseId(), environment);
    }

    @SchemaMapping(typeName = "Assignment", field = "victim")
    CompletableFuture<Victim> victimOfAssignment(Assignment assignment, DataFetchingEnvironment environment) {
        return Links.victim(assignment.victimId(), environment);
    }

    @SchemaMapping(typeName = "Assignment")
    CompletableFuture<Officer> officer(Assignment assignment, DataFetchingEnvironment environment) {
        return Links.officer(assignment.officerId(), environment);
    }

    @SchemaMapping(typeName = "Assignment", field = "agency")
    CompletableFuture<Agency> agencyOfAssignment(Assignment assignment, DataFetchingEnvironment environment) {
        return Links.agency(assignment.agencyId(), environment);
    }

    @SchemaMapping(typeName = "Assertion", field = "case")
    CompletableFuture<Case> caseOfAssertion(Assertion assertion, DataFetchingEnvironment environment) {
        return Links.caseOf(assertion.caseId(), environment);
    }

    @SchemaMapping(typeName = "Assertion", field = "victim")
    CompletableFuture<Victim> victimOfAssertion(Assertion assertion, DataFetchingEnvironment environment) {
        return Links.victim(assertion.victimId(), environment);
    }

    @SchemaMapping(typeName = "Assertion", field = "agency")
    CompletableFuture<Agency> agencyOfAssertion(Assertion assertion, DataFetchingEnvironment environment) {
        return Links.agency(assertion.agencyId(), environment);
    }

    @SchemaMapping(typeName = "Referral", field = "case")
    CompletableFuture<Case> caseOfReferral(Referral referral, DataFetchingEnvironment environment) {
        return Links.caseOf(referral.caseId(), environment);
    }

    @SchemaMapping(typeName = "Referral", field = "victim")
    CompletableFuture<Victim> victimOfReferral(Referral referral, DataFetchingEnvironment environment) {
        return Links.victim(referral.victimId(), environment);
    }

    @SchemaMapping(typeName = "Referral")
    CompletableFuture<Agency> from(Referral referral, DataFetchingEnvironment environment) {
        return Links.agency(referral.fromId(), environment);
    }

    @SchemaMapping(typeName = "Referral")
    CompletableFuture<Agency> to(Referral referral, DataFetchingEnvironment environment) {
        return Links.agency(referral.toId(), environment);
    }

    @SchemaMapping(typeName = "Referral")
    CompletableFuture<Message> message(Referral referral, DataFetchingEnvironment environment) {
        return Links.message(referral.messageId(), environment);
    }

    @SchemaMapping(typeName = "Referral")
    CompletableFuture<Referral> onwardFrom(Referral referral, DataFetchingEnvironment environment) {
        return Links.referral(referral.onwardFromId(), environment);
    }
}
