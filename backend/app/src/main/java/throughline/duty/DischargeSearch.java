package throughline.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the messages or events of a case for what discharged an obligation (semantics.md 2.5, bundle.md 6.3.5 to 6.3.8),
 * and says of each what it lacks.
 */
final class DischargeSearch {

    /** What an act must be, whenever it was; the cheapest first. */
    private static final List<Criterion> WHENEVER =
            List.of(Criterion.ARRIVED, Criterion.EVENT, Criterion.RECIPIENT, Criterion.VICTIM, Criterion.SENDER);

    private final Arising arising;
    private final KnownCase known;
    private final AgencyDirectory directory;
    private final @Nullable String bearerKind;
    private @Nullable Set<String> tellers;

    DischargeSearch(Arising arising, KnownCase known, AgencyDirectory directory) {
        this.arising = arising;
        this.known = known;
        this.directory = directory;
        this.bearerKind = arising.duty().bearer().equals(Duty.EVENTS_OWN_AGENCY)
                ? directory.kindOf(arising.bearer().id()).orElse(null)
                : arising.duty().bearer();
    }

    Discharge search() {
        KnownAct first = null;
        boolean untimed = false;
        for (String kind : arising.duty().dischargedBy()) {
            for (KnownAct act : acts(kind)) {
                if (fits(act)) {
                    untimed |= act.at() == null;
                    first = earlier(first, act);
                }
            }
        }
        return new Discharge(first, untimed);
    }

    /** Every act of a kind that discharges the duty, in the order of the catalogue. */
    List<KnownAct> candidates() {
        List<KnownAct> candidates = new ArrayList<>();
        arising.duty().dischargedBy().forEach(kind -> candidates.addAll(acts(kind)));
        return candidates;
    }

    /** What keeps an act from discharging the obligation; that its own time is not known is not among it. */
    List<Criterion> lacks(KnownAct act) {
        List<Criterion> lacks = new ArrayList<>();
        WHENEVER.stream().filter(criterion -> !passes(criterion, act)).forEach(lacks::add);
        if (act.at() != null && !isInTime(act)) {
            lacks.add(Criterion.TIME);
        }
        return lacks;
    }

    /** Whether the agency may discharge it only because the bearer named it as the one that will tell the victim. */
    boolean isTeller(@Nullable String agencyId) {
        return arising.duty().isToVictim() && agencyId != null && tellers().contains(agencyId);
    }

    /** The kind that the bearer is of, or would be of; {@code null} if that is not known. */
    @Nullable
    String bearerKind() {
        return bearerKind;
    }

    private List<? extends KnownAct> acts(String kind) {
        return arising.duty().isDischargedByMessage() ? known.messagesOf(kind) : known.eventsOf(kind);
    }

    private boolean fits(KnownAct act) {
        for (Criterion criterion : WHENEVER) {
            if (!passes(criterion, act)) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(Criterion criterion, KnownAct act) {
        return act instanceof KnownMessage message ? passes(criterion, message) : passes(criterion, (KnownEvent) act);
    }

    private boolean passes(Criterion criterion, KnownMessage message) {
        return switch (criterion) {
            case ARRIVED -> !message.bounced();
            case EVENT -> message.isAboutOrNamesNone(arising.event().id());
            case RECIPIENT -> arising.reaches(message);
            case VICTIM -> arising.allowsNamesOf(message);
            case SENDER -> isOfBearerKind(message.fromAgencyId()) || isTeller(message.fromAgencyId());
            case TIME -> isInTime(message);
        };
    }

    private boolean passes(Criterion criterion, KnownEvent event) {
        return switch (criterion) {
            case ARRIVED, RECIPIENT -> true;
            case EVENT -> event.cameFromOrNamesNone(arising.event().id());
            case VICTIM -> arising.victimId() == null || event.concernsOrNamesNone(arising.victimId());
            case SENDER -> isOfBearerKind(event.agencyId());
            case TIME -> isInTime(event);
        };
    }

    private boolean isOfBearerKind(@Nullable String agencyId) {
        return bearerKind != null
                && directory.kindOf(agencyId).filter(bearerKind::equals).isPresent();
    }

    private boolean isInTime(KnownAct act) {
        Instant from = arising.event().at();
        return act.at() != null && from != null && !act.at().isBefore(from);
    }

    /** The agencies that the bearer's own messages about the event name as the one that will tell the victim. */
    private Set<String> tellers() {
        if (tellers == null) {
            tellers = new HashSet<>();
            for (KnownMessage message : known.messages()) {
                if (namesTeller(message)) {
                    tellers.add(message.row().tellerId());
                }
            }
        }
        return tellers;
    }

    private boolean namesTeller(KnownMessage message) {
        return message.row().tellerId() != null
                && !message.bounced()
                && message.fromAgencyId() != null
                && message.fromAgencyId().equals(arising.bearer().id())
                && message.isAbout(arising.event().id())
                && arising.allowsNamesOf(message);
    }

    /** Of two at the same time the smaller id counts (bundle.md 6.3.5). */
    private @Nullable KnownAct earlier(@Nullable KnownAct first, KnownAct act) {
        if (!isInTime(act)) {
            return first;
        }
        int order = first == null ? -1 : act.at().compareTo(first.at());
        return order < 0 || (order == 0 && act.id().compareTo(first.id()) < 0) ? act : first;
    }
}
