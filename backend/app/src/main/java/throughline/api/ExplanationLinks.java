package throughline.api;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import throughline.api.TypeLinks.Node;
import throughline.duty.Explanation;
import throughline.duty.Explanation.Candidate;
import throughline.duty.Explanation.ChainLink;
import throughline.duty.Explanation.FoundParty;
import throughline.duty.Explanation.RecordRead;
import throughline.duty.Explanation.Start;
import throughline.duty.ExplanationText;
import throughline.duty.PartyStep;
import throughline.vocabulary.Vocabulary;

/** How an explanation leads to what it names. */
@Component
final class ExplanationLinks implements RuntimeWiringConfigurer {

    private final ExplanationText text;

    ExplanationLinks(Vocabulary vocabulary) {
        this.text = new ExplanationText(vocabulary);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        explanations().into(wiring);
        TypeLinks.of("FoundParty", FoundParty.class)
                .party("party", party -> party.id() == null ? null : node(party, party.id()))
                .parties("all", ExplanationLinks::all)
                .into(wiring);
        TypeLinks.of("ClockStart", Start.class)
                .one("message", Target.MESSAGE, Start::messageId)
                .into(wiring);
        TypeLinks.of("RecordRead", RecordRead.class)
                .one("assertion", Target.ASSERTION, RecordRead::assertionId)
                .one("agency", Target.AGENCY, RecordRead::agencyId)
                .one("victim", Target.VICTIM, RecordRead::victimId)
                .into(wiring);
        TypeLinks.of("Candidate", Candidate.class)
                .act("act", candidate -> new Node(candidate.isEvent() ? "Event" : "Message", candidate.id()))
                .into(wiring);
        TypeLinks.of("ChainLink", ChainLink.class)
                .one("obligation", Target.OBLIGATION, ChainLink::obligationId)
                .into(wiring);
    }

    private TypeLinks<Explanation> explanations() {
        return TypeLinks.of("Explanation", Explanation.class)
                .one("obligation", Target.OBLIGATION, Explanation::id)
                .one("trigger", Target.EVENT, explanation -> explanation
                        .trigger()
                        .eventId())
                .one("triggerAgency", Target.AGENCY, explanation -> explanation
                        .trigger()
                        .agencyId())
                .one("victim", Target.VICTIM, explanation -> explanation
                        .obligation()
                        .victimId())
                .many("roots", Target.OBLIGATION, Explanation::roots)
                .value("text", String.class, text::of);
    }

    private static List<Node> all(FoundParty party) {
        return party.all().stream().map(id -> node(party, id)).toList();
    }

    private static @Nullable Node node(FoundParty party, String id) {
        return new Node(party.step() == PartyStep.VICTIM ? "Victim" : "Agency", id);
    }
}
