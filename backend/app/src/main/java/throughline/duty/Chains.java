package throughline.duty;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseEvaluation.Breakdown;
import throughline.duty.CaseEvaluation.Leg;
import throughline.duty.CaseEvaluation.Link;

/** Links obligations that feed each other and walks them up to the root break (semantics.md 3, bundle.md 6.6). */
final class Chains {

    private static final Set<State> BROKEN = Set.of(State.LATE, State.MISSED, State.NOT_STARTED);

    private final Catalog catalog;
    private final List<Obligation> obligations;
    private final Map<String, KnownEvent> events = new HashMap<>();
    private final Map<String, List<Obligation>> byDuty;
    private final Map<String, List<Obligation>> before = new LinkedHashMap<>();

    Chains(Catalog catalog, KnownCase known, List<Obligation> obligations) {
        this.catalog = catalog;
        this.obligations = obligations;
        known.events().forEach(event -> events.put(event.id(), event));
        this.byDuty = obligations.stream().collect(groupingBy(Obligation::dutyId));
        obligations.forEach(obligation -> before.put(obligation.id(), allBefore(obligation)));
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        before.forEach((id, earlier) -> earlier.forEach(one -> links.add(new Link(id, one.id()))));
        return links;
    }

    List<Breakdown> breakdowns() {
        return obligations.stream()
                .filter(obligation -> dutyOf(obligation).isToVictim() && BROKEN.contains(obligation.state()))
                .map(this::breakdown)
                .toList();
    }

    private List<Obligation> allBefore(Obligation obligation) {
        List<String> follows = dutyOf(obligation).follows();
        if (follows.isEmpty()) {
            return List.of();
        }
        List<Obligation> found = new ArrayList<>();
        for (String dutyId : follows) {
            found.addAll(latestBefore(obligation, byDuty.getOrDefault(dutyId, List.of())));
        }
        return found;
    }

    /** Of the obligations of one duty that fit, the one with the latest trigger event, for each victim. */
    private Collection<Obligation> latestBefore(Obligation obligation, List<Obligation> candidates) {
        Map<String, Obligation> latest = new TreeMap<>();
        for (Obligation candidate : candidates) {
            if (fits(candidate, obligation)) {
                latest.merge(Objects.toString(candidate.victimId(), ""), candidate, this::later);
            }
        }
        return latest.values();
    }

    private boolean fits(Obligation candidate, Obligation obligation) {
        boolean sameVictim = candidate.victimId() == null
                || obligation.victimId() == null
                || candidate.victimId().equals(obligation.victimId());
        return sameVictim
                && !candidate.id().equals(obligation.id())
                && (candidate.triggerId().equals(obligation.triggerId())
                        || eventOf(obligation).causes().contains(candidate.triggerId()));
    }

    /** A trigger event without a time plays no part in the comparison (bundle.md 6.1.8). */
    private Obligation later(Obligation one, Obligation other) {
        Instant first = eventOf(one).at();
        Instant second = eventOf(other).at();
        if (Objects.equals(first, second)) {
            return one.triggerId().compareTo(other.triggerId()) <= 0 ? one : other;
        }
        if (first == null || second == null) {
            return first == null ? other : one;
        }
        return first.isAfter(second) ? one : other;
    }

    private Breakdown breakdown(Obligation obligation) {
        List<Obligation> path = new ArrayList<>(List.of(obligation));
        Obligation next = brokenBefore(obligation, obligation.victimId());
        while (next != null && !path.contains(next)) {
            path.add(0, next);
            next = brokenBefore(next, obligation.victimId());
        }
        int lost = path.stream().mapToInt(Chains::daysLost).sum();
        return new Breakdown(
                obligation.id(), path.stream().map(leg -> leg(leg, lost)).toList());
    }

    /** The first in the order of follows that is broken; a walk never leaves its victim. */
    private @Nullable Obligation brokenBefore(Obligation obligation, @Nullable String victimId) {
        for (Obligation earlier : before.get(obligation.id())) {
            boolean ofVictim = earlier.victimId() == null
                    || victimId == null
                    || earlier.victimId().equals(victimId);
            if (ofVictim && breakOf(earlier, obligation) != null) {
                return earlier;
            }
        }
        return null;
    }

    /** What makes an obligation a break before the next one; {@code null} if it is none. */
    @Nullable
    ChainBreak breakOf(Obligation earlier, Obligation next) {
        if (!earlier.missingFields().isEmpty()) {
            return ChainBreak.INCOMPLETE_PACKET;
        }
        if (isDischargedBefore(earlier, next)) {
            return null;
        }
        if (BROKEN.contains(earlier.state())) {
            return ChainBreak.STATE;
        }
        return keepsWaiting(earlier, next) ? ChainBreak.STILL_AWAITED : null;
    }

    /** Whether it was discharged before the next one arose. */
    boolean isDischargedBefore(Obligation earlier, Obligation next) {
        return isDischargedBefore(earlier, eventOf(next));
    }

    /** The obligations before one, in the order of follows. */
    List<Obligation> before(Obligation obligation) {
        return before.get(obligation.id());
    }

    /** The obligations that one comes before, in the order of all. */
    List<Obligation> after(Obligation obligation) {
        return obligations.stream()
                .filter(later -> before.get(later.id()).contains(obligation))
                .toList();
    }

    private static boolean isDischargedBefore(Obligation earlier, KnownEvent trigger) {
        return earlier.dischargedAt() != null
                && trigger.at() != null
                && earlier.dischargedAt().isBefore(trigger.at());
    }

    /** Without a number and not done, while the next one's clock waits for its message. */
    private boolean keepsWaiting(Obligation earlier, Obligation next) {
        Duty duty = dutyOf(earlier);
        return !duty.hasLimit()
                && earlier.state() == State.PENDING
                && next.startedAt() == null
                && duty.isDischargedByMessage()
                && duty.dischargedBy().contains(dutyOf(next).starts());
    }

    private static Leg leg(Obligation obligation, int lost) {
        int days = daysLost(obligation);
        return new Leg(obligation.id(), days, lost == 0 ? null : (double) days / lost);
    }

    private static int daysLost(Obligation obligation) {
        return obligation.workingDaysLate() == null ? 0 : obligation.workingDaysLate();
    }

    private Duty dutyOf(Obligation obligation) {
        return catalog.duty(obligation.dutyId());
    }

    private KnownEvent eventOf(Obligation obligation) {
        return events.get(obligation.triggerId());
    }
}
