package throughline.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;

/** Tests the conditions of a duty on the day of the event (set applies_when of the vocabulary, bundle.md 6.3.2). */
final class Conditions {

    static final String ENHANCED_STATUS = "ENHANCED_STATUS";
    static final String RISK = "RISK";
    static final String YES = "YES";
    private static final String HIGH = "HIGH";
    private static final String RISK_ASSESSED = "RISK_ASSESSED";
    private static final String BEREAVED_RELATIVE = "BEREAVED_RELATIVE";
    private static final String CUSTODY_OFFICER = "CUSTODY_OFFICER";
    private static final String DOMESTIC_ABUSE = "DOMESTIC_ABUSE";
    private static final String JOINED = "VCS_JOINED";
    private static final String LEFT = "VCS_LEFT";
    private static final int QUALIFYING_MONTHS = 12;
    private static final Set<String> REVIEW_REQUESTS = Set.of("REVIEW_REQUESTED_POLICE", "REVIEW_REQUESTED_CPS");

    private final KnownCase known;
    private final AgencyDirectory directory;

    Conditions(KnownCase known, AgencyDirectory directory) {
        this.known = known;
        this.directory = directory;
    }

    /**
     * Whether every condition of the duty holds.
     *
     * @param victimId the victim whose obligation it would be; {@code null} for a duty per case, where it is enough that a
     *     condition about a victim holds for one of those whom the event concerns
     */
    boolean hold(Duty duty, KnownEvent event, @Nullable String victimId) {
        for (Condition condition : duty.appliesWhen()) {
            if (!holds(condition, duty, event, victimId)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the victim was entitled to Enhanced Rights at some moment of the day. */
    boolean isEntitled(String victimId, LocalDate day) {
        return known.records().heldOn(day, victimId, ENHANCED_STATUS, YES);
    }

    private boolean holds(Condition condition, Duty duty, KnownEvent event, @Nullable String victimId) {
        return switch (condition) {
            case DOMESTIC_ABUSE -> known.file().markers().contains(DOMESTIC_ABUSE);
            case YOUTH_SUSPECT -> Boolean.TRUE.equals(known.file().suspectUnder18());
            case NOT_YOUTH_SUSPECT -> !Boolean.TRUE.equals(known.file().suspectUnder18());
            case VCS_QUALIFYING -> qualifies(event.row());
            case AFTER_REVIEW -> cameFromReview(event);
            case EVENT_BY_BEARER -> isByBearer(duty, event);
            case RECORDED_BY_CUSTODY -> isRecordedByCustody(event);
            case ENHANCED, NOT_ENHANCED, BEREAVED, WITNESS, HIGH_RISK, VCS_MEMBER ->
                victimId != null
                        ? holdsFor(condition, event, victimId)
                        : event.victims().stream().anyMatch(victim -> holdsFor(condition, event, victim));
        };
    }

    private boolean holdsFor(Condition condition, KnownEvent event, String victimId) {
        return switch (condition) {
            case ENHANCED -> isEntitled(victimId, dayOf(event));
            case NOT_ENHANCED -> !isEntitled(victimId, dayOf(event));
            case BEREAVED -> known.person(victimId).role().equals(BEREAVED_RELATIVE);
            case WITNESS -> Boolean.TRUE.equals(known.person(victimId).witness());
            case HIGH_RISK -> isHighRisk(event, victimId);
            case VCS_MEMBER -> isMember(event, victimId);
            default -> throw new IllegalArgumentException(condition + " is not about a victim");
        };
    }

    private boolean isHighRisk(KnownEvent event, String victimId) {
        return (event.kind().equals(RISK_ASSESSED) && HIGH.equals(event.row().value()))
                || known.records().heldOn(dayOf(event), victimId, RISK, HIGH);
    }

    private boolean isMember(KnownEvent event, String victimId) {
        Instant moment = event.at() != null ? event.at() : known.until();
        KnownEvent joined = latest(JOINED, victimId, moment);
        KnownEvent left = latest(LEFT, victimId, moment);
        return joined != null && (left == null || isLater(joined, left));
    }

    private @Nullable KnownEvent latest(String kind, String victimId, Instant moment) {
        KnownEvent latest = null;
        for (KnownEvent event : known.eventsOf(kind)) {
            if (event.at() != null
                    && !event.at().isAfter(moment)
                    && event.concerns(victimId)
                    && (latest == null || isLater(event, latest))) {
                latest = event;
            }
        }
        return latest;
    }

    /** Of two events at the same time the one with the smaller id counts as the latest (bundle.md 6.3.5). */
    private static boolean isLater(KnownEvent event, KnownEvent than) {
        int order = event.at().compareTo(than.at());
        return order > 0 || (order == 0 && event.id().compareTo(than.id()) < 0);
    }

    private boolean qualifies(Event event) {
        boolean longEnough = event.custodyMonths() != null && event.custodyMonths() >= QUALIFYING_MONTHS;
        return Boolean.TRUE.equals(known.file().vcsOffence())
                && (longEnough || Boolean.TRUE.equals(event.hospitalOrder()));
    }

    private boolean cameFromReview(KnownEvent event) {
        return REVIEW_REQUESTS.stream()
                .flatMap(kind -> known.eventsOf(kind).stream())
                .anyMatch(request -> event.causes().contains(request.id()));
    }

    private boolean isByBearer(Duty duty, KnownEvent event) {
        return directory
                .kindOf(event.agencyId())
                .filter(kind -> duty.bearer().equals(Duty.EVENTS_OWN_AGENCY)
                        || duty.bearer().equals(kind))
                .isPresent();
    }

    private boolean isRecordedByCustody(KnownEvent event) {
        return directory
                .roleOf(event.row().officerId(), dayOf(event))
                .filter(CUSTODY_OFFICER::equals)
                .isPresent();
    }

    private LocalDate dayOf(KnownEvent event) {
        return event.day() != null ? event.day() : known.asOf();
    }
}
