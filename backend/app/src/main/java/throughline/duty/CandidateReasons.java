package throughline.duty;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.Explanation.Candidate;
import throughline.duty.Explanation.Start;

/** Goes through everything that might have started the clock of an obligation, or discharged it. */
final class CandidateReasons {

    private static final Comparator<KnownAct> IN_TIME =
            comparing(KnownAct::at, nullsLast(naturalOrder())).thenComparing(KnownAct::id);

    private final Judgement judgement;
    private final KnownCase known;
    private final Clocks clocks;
    private final DischargeSearch search;
    private final ActReasons reasons;

    CandidateReasons(Judgement judgement, KnownCase known, AgencyDirectory directory, Clocks clocks, Wording wording) {
        this.judgement = judgement;
        this.known = known;
        this.clocks = clocks;
        this.search = new DischargeSearch(judgement.arising(), known, directory);
        this.reasons = new ActReasons(judgement.arising(), search.bearerKind(), wording);
    }

    Start start() {
        Duty duty = judgement.arising().duty();
        ClockStart start = judgement.start();
        List<Candidate> candidates = duty.clock() == Clock.EVENT
                ? List.of()
                : known.messagesOf(duty.starts()).stream()
                        .sorted(IN_TIME)
                        .map(this::starting)
                        .toList();
        return new Start(duty.clock(), start.at(), start.messageId(), candidates, why(duty, start));
    }

    private String why(Duty duty, ClockStart start) {
        if (judgement.arising().event().at() == null) {
            return "the event has no time, so it cannot be told";
        }
        if (duty.clock() == Clock.EVENT) {
            return "it runs from the event";
        }
        String waits = "it runs from when %s receives %s about %s"
                .formatted(
                        judgement.arising().bearer().id() == null
                                ? "the bearer"
                                : judgement.arising().bearer().id(),
                        duty.starts(),
                        judgement.arising().event().id());
        if (start.isKnown()) {
            return waits + ": " + start.messageId() + beforeTheEvent(start);
        }
        return waits + (start.mayHaveStarted() ? "; when that was is not known" : "; that has not happened");
    }

    /** A receipt before the event starts the clock at the event (bundle.md 6.3.5). */
    private String beforeTheEvent(ClockStart start) {
        return known.messagesOf(judgement.arising().duty().starts()).stream()
                        .filter(message -> message.id().equals(start.messageId()))
                        .anyMatch(message -> message.receivedAt().isBefore(start.at()))
                ? "; received before the event, so the event starts it"
                : "";
    }

    private Candidate starting(KnownMessage message) {
        List<Criterion> lacks = clocks.lacks(message, judgement.arising());
        CandidateOutcome outcome = startOutcome(message, lacks);
        String why =
                switch (outcome) {
                    case TAKEN -> "it started the clock";
                    case WITHOUT_EFFECT -> "it fits, but the event has no time";
                    case NOT_THE_FIRST -> judgement.start().messageId() + " was received before it";
                    case TIME_NOT_KNOWN -> "it may have, but has neither a sent nor a received time";
                    case NOT_RECEIVED -> message.bounced() ? "it bounced" : "it was not received by the as-of date";
                    default -> reasons.keepsFromStarting(message, lacks);
                };
        return candidate(message, outcome, lacks, why);
    }

    private CandidateOutcome startOutcome(KnownMessage message, List<Criterion> lacks) {
        if (!lacks.isEmpty()) {
            return CandidateOutcome.DOES_NOT_FIT;
        }
        if (message.mayHaveBeenReceived()) {
            return CandidateOutcome.TIME_NOT_KNOWN;
        }
        if (message.receivedAt() == null) {
            return CandidateOutcome.NOT_RECEIVED;
        }
        if (!judgement.start().isKnown()) {
            return CandidateOutcome.WITHOUT_EFFECT;
        }
        return message.id().equals(judgement.start().messageId())
                ? CandidateOutcome.TAKEN
                : CandidateOutcome.NOT_THE_FIRST;
    }

    /** Everything that might have discharged the obligation, earliest first. */
    List<Candidate> discharging() {
        return search.candidates().stream()
                .sorted(IN_TIME)
                .map(this::discharging)
                .toList();
    }

    private Candidate discharging(KnownAct act) {
        List<Criterion> lacks = search.lacks(act);
        CandidateOutcome outcome = dischargeOutcome(act, lacks);
        String why =
                switch (outcome) {
                    case TAKEN -> "it discharged the obligation" + sender(act);
                    case WITHOUT_EFFECT -> "it fits" + sender(act) + "; in this state that changes nothing";
                    case NOT_THE_FIRST ->
                        "it fits too, but " + judgement.discharge().actId() + " was earlier";
                    case TIME_NOT_KNOWN -> "it fits, but when it was is not known";
                    default -> reasons.lacks(act, lacks);
                };
        return candidate(act, outcome, lacks, why);
    }

    private CandidateOutcome dischargeOutcome(KnownAct act, List<Criterion> lacks) {
        if (!lacks.isEmpty()) {
            return CandidateOutcome.DOES_NOT_FIT;
        }
        if (act.at() == null) {
            return CandidateOutcome.TIME_NOT_KNOWN;
        }
        if (!act.id().equals(judgement.discharge().actId())) {
            return CandidateOutcome.NOT_THE_FIRST;
        }
        return judgement.isDone() ? CandidateOutcome.TAKEN : CandidateOutcome.WITHOUT_EFFECT;
    }

    /** Why somebody other than the bearer could. */
    private String sender(KnownAct act) {
        String agency = agencyOf(act);
        if (agency == null || agency.equals(judgement.arising().bearer().id())) {
            return "";
        }
        return "; " + agency
                + (search.isTeller(agency)
                        ? " is the one whom the bearer's own message names to tell the victim"
                        : " is not the bearer but of its kind");
    }

    private static @Nullable String agencyOf(KnownAct act) {
        return act instanceof KnownMessage message ? message.fromAgencyId() : ((KnownEvent) act).agencyId();
    }

    private static Candidate candidate(KnownAct act, CandidateOutcome outcome, List<Criterion> lacks, String why) {
        String from = agencyOf(act);
        @Nullable String to = null;
        @Nullable Instant receivedAt = null;
        if (act instanceof KnownMessage message) {
            from = party(message.row().fromId(), from);
            to = party(message.row().toId(), message.toAgencyId());
            receivedAt = message.receivedAt();
        }
        return new Candidate(act.id(), act.kind(), from, to, act.at(), receivedAt, outcome, lacks, why);
    }

    /** A party as recorded, and for an officer the agency that it counts for. */
    private static String party(String id, @Nullable String agencyId) {
        return agencyId == null || agencyId.equals(id) ? id : id + " (" + agencyId + ")";
    }
}
