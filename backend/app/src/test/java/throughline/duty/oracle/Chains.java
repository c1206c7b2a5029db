package throughline.duty.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseEvaluation.Breakdown;
import throughline.duty.CaseEvaluation.Leg;
import throughline.duty.CaseEvaluation.Link;
import throughline.duty.CaseFile.Event;
import throughline.duty.Catalog;
import throughline.duty.Clock;
import throughline.duty.Duty;
import throughline.duty.DutyKind;
import throughline.duty.Obligation;
import throughline.duty.Per;
import throughline.duty.State;

/** Which obligation comes before which, and where communication broke down (section 3, 6.6). */
final class Chains {

    private static final Set<State> BROKEN = Set.of(State.LATE, State.MISSED, State.NOT_STARTED);

    private final Known known;
    private final Catalog catalog;
    private final List<Obligation> obligations;

    Chains(Known known, Catalog catalog, List<Obligation> obligations) {
        this.known = known;
        this.catalog = catalog;
        this.obligations = obligations;
    }

    /** In order of obligations, then of follows, then of victims. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Obligation next : obligations) {
            for (String duty : duty(next).follows()) {
                victims(duty).forEach(victim -> before(next, duty, victim)
                        .ifPresent(found -> links.add(new Link(next.id(), found.id()))));
            }
        }
        return links;
    }

    /** For every obligation to a victim in state LATE, MISSED or NOT_STARTED (6.6.5). */
    List<Breakdown> breakdowns() {
        return obligations.stream()
                .filter(obligation -> "VICTIM".equals(duty(obligation).recipient()))
                .filter(obligation -> BROKEN.contains(obligation.state()))
                .map(this::breakdown)
                .toList();
    }

    private Breakdown breakdown(Obligation last) {
        List<Obligation> walk = new ArrayList<>(List.of(last));
        Optional<Obligation> before = firstBroken(last, last.victimId());
        while (before.isPresent()) {
            walk.add(0, before.get());
            before = firstBroken(before.get(), last.victimId());
        }
        int all = walk.stream().mapToInt(Chains::daysLost).sum();
        return new Breakdown(
                last.id(),
                walk.stream()
                        .map(leg -> new Leg(leg.id(), daysLost(leg), all == 0 ? null : (double) daysLost(leg) / all))
                        .toList());
    }

    private static int daysLost(Obligation leg) {
        return leg.workingDaysLate() == null ? 0 : leg.workingDaysLate();
    }

    /** 6.6.2: the first duty in the order of follows whose obligation is broken; 6.6.1: never another victim's. */
    private Optional<Obligation> firstBroken(Obligation next, @Nullable String victim) {
        return duty(next).follows().stream()
                .flatMap(duty -> before(next, duty, isPerVictim(duty) ? victim : null).stream())
                .filter(before -> isBroken(before, next))
                .findFirst();
    }

    /** 6.6.2. */
    private boolean isBroken(Obligation before, Obligation next) {
        boolean incomplete = !before.missingFields().isEmpty(); // 6.6.3
        if (wasDoneBefore(before, triggerOf(next))) {
            return incomplete;
        }
        return incomplete || BROKEN.contains(before.state()) || isWaitedFor(before, next);
    }

    private static boolean wasDoneBefore(Obligation before, Event trigger) {
        Instant done = before.dischargedAt();
        return done != null && trigger.occurredAt() != null && done.isBefore(trigger.occurredAt());
    }

    /** Without a number, not done, while the next one's clock waits for its message. */
    private boolean isWaitedFor(Obligation before, Obligation next) {
        Duty duty = duty(before);
        return duty.unit() == null
                && before.state() == State.PENDING
                && duty(next).clock() == Clock.RECEIPT
                && next.startedAt() == null
                && isByMessage(duty)
                && duty.dischargedBy().contains(duty(next).starts());
    }

    /** 6.6.1: of those that fit the one with the latest trigger event; equal times: the smaller event id. */
    private Optional<Obligation> before(Obligation next, String dutyId, @Nullable String victim) {
        return obligations.stream()
                .filter(before -> before.dutyId().equals(dutyId))
                .filter(before -> victim == null || victim.equals(before.victimId()))
                .filter(before -> next.victimId() == null
                        || before.victimId() == null
                        || next.victimId().equals(before.victimId()))
                .filter(before -> isSameOrCause(triggerOf(before), triggerOf(next)))
                .min(Comparator.comparing(this::momentOfTrigger).reversed().thenComparing(Obligation::triggerId));
    }

    private boolean isSameOrCause(Event earlier, Event later) {
        return earlier.id().equals(later.id()) || known.cameFrom(later, earlier);
    }

    /** 6.1.8: a trigger without a time plays no part where another with a time fits. */
    private Instant momentOfTrigger(Obligation obligation) {
        Instant occurred = triggerOf(obligation).occurredAt();
        return occurred == null ? Instant.MIN : occurred;
    }

    /** The victims for each of whom there may be one obligation of the duty before; one nobody for a duty per CASE. */
    private List<@Nullable String> victims(String dutyId) {
        List<@Nullable String> victims = new ArrayList<>();
        obligations.stream()
                .filter(obligation -> obligation.dutyId().equals(dutyId))
                .map(Obligation::victimId)
                .filter(victim -> !victims.contains(victim))
                .forEach(victims::add);
        victims.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        return victims;
    }

    private boolean isPerVictim(String dutyId) {
        return catalog.duties().stream().anyMatch(duty -> duty.id().equals(dutyId) && duty.per() == Per.VICTIM);
    }

    private static boolean isByMessage(Duty duty) {
        return duty.kind() != DutyKind.ASSESS && duty.kind() != DutyKind.RECORD;
    }

    private Duty duty(Obligation obligation) {
        return catalog.duties().stream()
                .filter(duty -> duty.id().equals(obligation.dutyId()))
                .findFirst()
                .orElseThrow();
    }

    private Event triggerOf(Obligation obligation) {
        return known.event(obligation.triggerId()).orElseThrow();
    }
}
