package throughline.api;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import throughline.network.ReferralPath;
import throughline.vocabulary.Vocabulary;

/** How referral paths lead to what they are about. */
@Component
final class NetworkLinks implements RuntimeWiringConfigurer {

    private final Vocabulary vocabulary;

    NetworkLinks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        TypeLinks.of("ReferralPath", ReferralPath.class)
                .one("case", Target.CASE, ReferralPath::caseId)
                .one("victim", Target.VICTIM, ReferralPath::victimId)
                .value("lost", Boolean.class, this::isLost)
                .into(wiring);
        TypeLinks.of("ReferralHop", ReferralPath.Hop.class)
                .one("referral", Target.REFERRAL, ReferralPath.Hop::referralId)
                .one("from", Target.AGENCY, ReferralPath.Hop::fromId)
                .one("to", Target.AGENCY, ReferralPath.Hop::toId)
                .into(wiring);
    }

    private boolean isLost(ReferralPath path) {
        return path.outcome() != null && vocabulary.deadEndOutcomes().contains(path.outcome());
    }
}
