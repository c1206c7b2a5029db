package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.duty.KnownCase.Act;
import throughline.duty.KnownCase.Doing;

/** Finds who owes and who is owed (semantics.md 2.1 and 2.2, bundle.md 6.2). */
final class Parties {

    private final KnownCase known;
    private final AgencyDirectory directory;
    private final Map<Wanted, Party> found = new HashMap<>();

    private record Wanted(String eventId, String kind) {}

    /**
     * The agency found, and every agency that is as right as it.
     *
     * @param id the one shown; {@code null} if none was found
     * @param all those that serve the area where several do and none has acted; else the one
     * @param act what it did in the case, where that made it the one
     */
    record Party(
            @Nullable String id,
            List<String> all,
            PartyStep step,
            @Nullable Act act) {

        static final Party NOBODY = new Party(null, List.of(), PartyStep.NOBODY, null);

        static Party of(@Nullable String id, PartyStep step) {
            return id == null ? NOBODY : new Party(id, List.of(id), step, null);
        }

        static Party of(Act act, PartyStep step) {
            return new Party(act.agencyId(), List.of(act.agencyId()), step, act);
        }

        boolean includes(@Nullable String agencyId) {
            return agencyId != null && all.contains(agencyId);
        }
    }

    Parties(KnownCase known, AgencyDirectory directory) {
        this.known = known;
        this.directory = directory;
    }

    Party bearer(Duty duty, KnownEvent event) {
        return duty.bearer().equals(Duty.EVENTS_OWN_AGENCY)
                ? Party.of(event.agencyId(), PartyStep.OWN_AGENCY)
                : find(duty.bearer(), event);
    }

    /**
     * The agency owed.
     *
     * @param otherAgencyOrNone the kind of event itself says that the other agency is meant, and nobody else
     */
    Party recipient(String kind, KnownEvent event, boolean otherAgencyOrNone) {
        String other = event.row().otherAgencyId();
        if (isOfKind(other, kind)) {
            return Party.of(other, PartyStep.NAMED_BY_EVENT);
        }
        return otherAgencyOrNone ? Party.NOBODY : find(kind, event);
    }

    private Party find(String kind, KnownEvent event) {
        return found.computeIfAbsent(new Wanted(event.id(), kind), wanted -> search(kind, event));
    }

    private Party search(String kind, KnownEvent event) {
        if (isOfKind(event.agencyId(), kind)) {
            return Party.of(event.agencyId(), PartyStep.OWN_AGENCY);
        }
        Instant moment = event.at() != null ? event.at() : known.until();
        Act acted = lastToAct(kind, moment);
        if (acted != null) {
            return Party.of(acted, PartyStep.LAST_TO_ACT);
        }
        LocalDate day = event.day() != null ? event.day() : known.asOf();
        List<String> serving = directory.serving(kind, known.file().forceId(), day);
        if (!serving.isEmpty()) {
            return new Party(serving.get(0), serving, PartyStep.SERVES_AREA, null);
        }
        Act seen = firstSeen(kind, moment);
        return seen == null ? Party.NOBODY : Party.of(seen, PartyStep.FIRST_SEEN_LATER);
    }

    private @Nullable Act lastToAct(String kind, Instant moment) {
        Act last = null;
        for (Act act : known.acts()) {
            if (!act.at().isAfter(moment) && isOfKind(act.agencyId(), kind) && (last == null || isLater(act, last))) {
                last = act;
            }
        }
        return last;
    }

    private @Nullable Act firstSeen(String kind, Instant moment) {
        Act first = null;
        for (Act act : known.acts()) {
            first = earlier(first, act, kind, moment);
        }
        for (KnownMessage message : known.messages()) {
            if (message.receivedAt() != null && message.toAgencyId() != null) {
                first = earlier(first, receipt(message), kind, moment);
            }
        }
        return first;
    }

    private static Act receipt(KnownMessage message) {
        return new Act(message.receivedAt(), message.toAgencyId(), Doing.RECEIPT, message.id());
    }

    private @Nullable Act earlier(@Nullable Act first, Act act, String kind, Instant moment) {
        if (!act.at().isAfter(moment) || !isOfKind(act.agencyId(), kind)) {
            return first;
        }
        return first == null || isEarlier(act, first) ? act : first;
    }

    /** Of two at the same time the smaller id counts, also as the latest (bundle.md 6.3.5). */
    private static boolean isLater(Act act, Act than) {
        int order = act.at().compareTo(than.at());
        return order > 0 || (order == 0 && act.agencyId().compareTo(than.agencyId()) < 0);
    }

    private static boolean isEarlier(Act act, Act than) {
        int order = act.at().compareTo(than.at());
        return order < 0 || (order == 0 && act.agencyId().compareTo(than.agencyId()) < 0);
    }

    private boolean isOfKind(@Nullable String agencyId, String kind) {
        return directory.kindOf(agencyId).filter(kind::equals).isPresent();
    }
}
