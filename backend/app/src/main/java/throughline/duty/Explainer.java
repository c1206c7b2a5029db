package throughline.duty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseEvaluation.Breakdown;
import throughline.duty.CaseEvaluation.Leg;
import throughline.duty.DutyEvaluator.Reading;
import throughline.duty.Explanation.ChainLink;
import throughline.duty.Explanation.Trigger;

/** Puts an explanation together by asking the parts of the evaluator for what they answered. */
final class Explainer {

    private final Reading reading;
    private final Chains chains;
    private final AgencyDirectory directory;
    private final Clocks clocks;
    private final Wording wording;

    Explainer(Reading reading, Chains chains, AgencyDirectory directory, Clocks clocks, Wording wording) {
        this.reading = reading;
        this.chains = chains;
        this.directory = directory;
        this.clocks = clocks;
        this.wording = wording;
    }

    Explanation explain(Judgement judgement) {
        KnownCase known = reading.known();
        Arising arising = judgement.arising();
        Obligation obligation = reading.judge().obligation(judgement);
        PartyReasons parties = new PartyReasons(known, wording);
        RecordReasons records = new RecordReasons(known, reading.judge(), wording);
        StateReasons states = new StateReasons(known.asOf(), clocks, wording);
        CandidateReasons candidates = new CandidateReasons(judgement, known, directory, clocks, wording);
        return new Explanation(
                obligation,
                arising.duty(),
                known.asOf(),
                trigger(arising.event()),
                arising.victimId() == null
                        ? null
                        : known.person(arising.victimId()).role(),
                parties.bearer(arising),
                parties.recipient(arising, obligation.owedToId()),
                candidates.start(),
                records.entitlement(judgement),
                states.limit(judgement),
                records.optOut(judgement),
                candidates.discharging(),
                judgement.verdict(),
                states.why(judgement, obligation),
                before(obligation),
                after(obligation),
                roots(obligation));
    }

    private static Trigger trigger(KnownEvent event) {
        return new Trigger(event.id(), event.kind(), event.at(), event.day(), event.agencyId());
    }

    private List<ChainLink> before(Obligation obligation) {
        return chains.before(obligation).stream()
                .map(earlier -> link(earlier, earlier, obligation))
                .toList();
    }

    private List<ChainLink> after(Obligation obligation) {
        return chains.after(obligation).stream()
                .map(later -> link(later, obligation, later))
                .toList();
    }

    private ChainLink link(Obligation shown, Obligation earlier, Obligation later) {
        ChainBreak broken = chains.breakOf(earlier, later);
        return new ChainLink(shown.id(), shown.state(), broken, why(broken, earlier, later));
    }

    private String why(@Nullable ChainBreak broken, Obligation earlier, Obligation later) {
        if (broken == null) {
            return chains.isDischargedBefore(earlier, later) && earlier.state() == State.LATE
                    ? "no break: late, but done before the event of the later one"
                    : "no break";
        }
        return switch (broken) {
            case INCOMPLETE_PACKET -> "a break: what was sent lacked " + Wording.list(earlier.missingFields());
            case STATE -> "a break";
            case STILL_AWAITED -> "a break: not done, and the clock of the later one waits for it";
        };
    }

    private List<String> roots(Obligation obligation) {
        Set<String> roots = new LinkedHashSet<>();
        for (Breakdown breakdown : chains.breakdowns()) {
            List<String> legs = new ArrayList<>();
            breakdown.legs().stream().map(Leg::obligationId).forEach(legs::add);
            if (legs.contains(obligation.id())) {
                roots.add(breakdown.rootId());
            }
        }
        return List.copyOf(roots);
    }
}
