package throughline.duty;

import java.util.List;
import java.util.stream.Collectors;
import throughline.duty.Explanation.Candidate;
import throughline.duty.Explanation.ChainLink;
import throughline.duty.Explanation.FoundParty;
import throughline.duty.Explanation.RecordRead;
import throughline.vocabulary.Vocabulary;

/** Lays an explanation out for reading: from the event to the state, in the order in which it was judged. */
public final class ExplanationText {

    private final Wording wording;

    public ExplanationText(Vocabulary vocabulary) {
        this.wording = new Wording(vocabulary);
    }

    /** The explanation as text; lines end in a line feed. */
    public String of(Explanation explanation) {
        TextPage page = new TextPage();
        page.title("%s is %s as of %s".formatted(explanation.id(), explanation.state(), explanation.asOf()));
        page.sentence(explanation.why());
        writeDuty(page, explanation);
        writeParties(page, explanation);
        writeClock(page, explanation);
        writeOptOut(page, explanation);
        writeCandidates(page, explanation);
        writeChain(page, explanation);
        return page.toString();
    }

    private void writeDuty(TextPage page, Explanation explanation) {
        Duty duty = explanation.duty();
        page.heading("What arose");
        page.row("Event", trigger(explanation.trigger()));
        page.row("Duty", duty.id() + ": " + duty.title());
        page.row("Source", source(duty));
        page.row("In force", "from " + duty.validFrom() + (duty.validTo() == null ? "" : " to " + duty.validTo()));
        if (!duty.appliesWhen().isEmpty()) {
            page.row(
                    "Applies",
                    duty.appliesWhen().stream()
                            .map(condition -> wording.label("applies_when", condition.name()))
                            .collect(Collectors.joining(", ")));
        }
        page.row("Case", explanation.obligation().caseId());
        if (explanation.victimRole() != null) {
            page.row(
                    "Victim",
                    explanation.obligation().victimId() + ", "
                            + wording.label("victim_role", explanation.victimRole()));
        }
    }

    private String trigger(Explanation.Trigger trigger) {
        return "%s, %s, %s, %s"
                .formatted(
                        trigger.eventId(),
                        wording.label("event_kind", trigger.kind()),
                        trigger.at() == null ? "at a time not known" : Wording.moment(trigger.at()),
                        trigger.agencyId() == null ? "of no agency" : "of " + trigger.agencyId());
    }

    private String source(Duty duty) {
        String source = wording.label("duty_source", duty.source());
        return duty.right() == null ? source : source + ", right " + duty.right();
    }

    private static void writeParties(TextPage page, Explanation explanation) {
        page.heading("Who owes it, and to whom");
        page.row("Owed by", party(explanation.bearer()));
        page.row("Owed to", party(explanation.recipient()));
    }

    private static String party(FoundParty party) {
        return party.id() == null ? party.why() : party.id() + ": " + party.why();
    }

    private void writeClock(TextPage page, Explanation explanation) {
        page.heading("The clock");
        page.row("Starts", explanation.start().why());
        explanation.start().candidates().forEach(one -> page.item(candidate(one, true), why(one)));
        page.row(
                "Started",
                explanation.start().at() == null
                        ? "not known to have started"
                        : Wording.moment(explanation.start().at()));
        page.row("Enhanced", enhanced(explanation.entitlement()));
        explanation.entitlement().records().forEach(record -> page.under(record(record)));
        page.row("Limit", explanation.limit().why());
        explanation.limit().days().forEach(day -> page.under(day(day, explanation)));
        if (explanation.obligation().dueOn() != null) {
            page.row("Due", due(explanation.obligation()));
        }
    }

    private static String enhanced(Explanation.Entitlement entitlement) {
        if (entitlement.entitled() == null) {
            return entitlement.why();
        }
        return (entitlement.entitled() ? "yes: " : "no: ") + entitlement.why();
    }

    private static String day(CountedDay day, Explanation explanation) {
        boolean first = day.date().equals(explanation.limit().days().get(0).date());
        boolean last = day.date().equals(explanation.obligation().dueOn());
        String counted = day.working() ? "working day " + day.count() : day.off() + ", not counted";
        String first0 = day.working() ? "day 0" : "day 0 (" + day.off() + ")";
        return Wording.day(day.date()) + "  " + (first ? first0 : counted) + (last ? ": due" : "");
    }

    private static String due(Obligation obligation) {
        return obligation.dueAt() != null
                ? Wording.moment(obligation.dueAt())
                : "the end of " + Wording.day(obligation.dueOn());
    }

    private static void writeOptOut(TextPage page, Explanation explanation) {
        page.heading("Opting out");
        page.row(
                "Opted out",
                (explanation.optOut().covered() ? "yes: " : "no: ")
                        + explanation.optOut().why());
        explanation.optOut().records().forEach(record -> page.under(record(record)));
    }

    private static String record(RecordRead record) {
        String until = record.until() == null ? "" : " to " + Wording.moment(record.until());
        return "%s  %s held %s about %s from %s%s%s"
                .formatted(
                        record.assertionId(),
                        record.agencyId(),
                        record.value(),
                        record.victimId(),
                        Wording.moment(record.from()),
                        until,
                        record.counts() ? ": counts" : "");
    }

    private void writeCandidates(TextPage page, Explanation explanation) {
        Duty duty = explanation.duty();
        page.heading(duty.isDischargedByMessage() ? "What was said" : "What was done");
        page.row(
                "Looked for",
                Wording.list(duty.dischargedBy()) + " in "
                        + explanation.obligation().caseId());
        if (explanation.candidates().isEmpty()) {
            page.row("Found", "none");
        }
        explanation.candidates().forEach(one -> page.item(candidate(one, false), why(one)));
        if (!explanation.obligation().missingFields().isEmpty()) {
            page.row("Lacked", Wording.list(explanation.obligation().missingFields()));
        }
    }

    private static String why(Candidate candidate) {
        return candidate.outcome() == CandidateOutcome.TAKEN ? candidate.why() : "did not: " + candidate.why();
    }

    private static String candidate(Candidate candidate, boolean asReceived) {
        String parties = candidate.to() == null
                ? candidate.from() == null ? "of no agency" : "of " + candidate.from()
                : "%s > %s".formatted(candidate.from(), candidate.to());
        String sent = candidate.at() == null ? "time not known" : Wording.moment(candidate.at());
        String received = asReceived
                        && candidate.receivedAt() != null
                        && !candidate.receivedAt().equals(candidate.at())
                ? ", received " + Wording.moment(candidate.receivedAt())
                : "";
        return "%s  %s  %s  %s%s".formatted(candidate.id(), candidate.kind(), parties, sent, received);
    }

    private static void writeChain(TextPage page, Explanation explanation) {
        page.heading("The chain");
        writeLinks(page, "Comes after", explanation.before());
        writeLinks(page, "Comes before", explanation.after());
        page.row("Root break", root(explanation));
    }

    private static void writeLinks(TextPage page, String name, List<ChainLink> links) {
        page.row(name, links.isEmpty() ? "nothing" : Wording.count(links.size(), "obligation"));
        links.forEach(link -> page.under(link.obligationId() + " is " + link.state() + ": " + link.why()));
    }

    private static String root(Explanation explanation) {
        if (explanation.roots().isEmpty()) {
            return "none: no broken duty to a victim leads back to or through this one";
        }
        return explanation.roots().equals(List.of(explanation.id())) ? "this one" : Wording.list(explanation.roots());
    }
}
