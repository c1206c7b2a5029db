package throughline.duty.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Person;
import throughline.duty.Condition;
import throughline.duty.Duty;

/** Whether a duty's conditions hold on day T (6.3.2, the set applies_when). */
final class Conditions {

    private static final Set<String> REVIEW_REQUESTS = Set.of("REVIEW_REQUESTED_POLICE", "REVIEW_REQUESTED_CPS");
    private static final Set<String> MEMBERSHIP = Set.of("VCS_JOINED", "VCS_LEFT");
    private static final Set<Condition> ABOUT_A_VICTIM = Set.of(
            Condition.ENHANCED,
            Condition.NOT_ENHANCED,
            Condition.BEREAVED,
            Condition.WITNESS,
            Condition.HIGH_RISK,
            Condition.VCS_MEMBER);

    private final Known known;
    private final Places places;
    private final Parties parties;
    private final Records records;

    Conditions(Known known, Places places, Parties parties, Records records) {
        this.known = known;
        this.places = places;
        this.parties = parties;
        this.records = records;
    }

    /** All must hold; with no victim, one about a victim holds if it does for one whom the event concerns (6.3.2). */
    boolean hold(Duty duty, Event event, @Nullable String victimId) {
        List<String> victims = victimId == null ? parties.victimsOf(event) : List.of(victimId);
        return duty.appliesWhen().stream()
                .allMatch(condition -> ABOUT_A_VICTIM.contains(condition)
                        ? victims.stream().anyMatch(victim -> holdsFor(condition, event, victim))
                        : holdsForEvent(condition, duty, event));
    }

    private boolean holdsFor(Condition condition, Event event, String victim) {
        LocalDate day = known.dayOfEvent(event);
        return switch (condition) {
            case ENHANCED -> records.wasEnhancedOn(victim, day);
            case NOT_ENHANCED -> !records.wasEnhancedOn(victim, day);
            case BEREAVED -> person(victim).role().equals("BEREAVED_RELATIVE");
            case WITNESS -> Boolean.TRUE.equals(person(victim).witness());
            case HIGH_RISK -> records.wasHighRiskOn(victim, day) || isGradedHigh(event);
            case VCS_MEMBER -> isMember(victim, event);
            default -> throw new IllegalArgumentException("Not about a victim: " + condition);
        };
    }

    private boolean holdsForEvent(Condition condition, Duty duty, Event event) {
        CaseFile file = known.file;
        return switch (condition) {
            case DOMESTIC_ABUSE -> file.markers().contains("DOMESTIC_ABUSE");
            case YOUTH_SUSPECT -> Boolean.TRUE.equals(file.suspectUnder18());
            case NOT_YOUTH_SUSPECT -> !Boolean.TRUE.equals(file.suspectUnder18());
            case VCS_QUALIFYING -> Boolean.TRUE.equals(file.vcsOffence()) && isLongOrHospital(event);
            case AFTER_REVIEW ->
                known.events.stream()
                        .anyMatch(
                                earlier -> REVIEW_REQUESTS.contains(earlier.kind()) && known.cameFrom(event, earlier));
            case EVENT_BY_BEARER ->
                parties.ownAgency(event)
                        .filter(agency -> parties.isOfKind(
                                agency, parties.bearerKind(duty, event).orElse(null)))
                        .isPresent();
            case RECORDED_BY_CUSTODY ->
                places.roleOfOfficer(event.officerId(), known.dayOfEvent(event))
                        .filter("CUSTODY_OFFICER"::equals)
                        .isPresent();
            default -> throw new IllegalArgumentException("About a victim: " + condition);
        };
    }

    private static boolean isGradedHigh(Event event) {
        return event.kind().equals("RISK_ASSESSED") && "HIGH".equals(event.value());
    }

    private static boolean isLongOrHospital(Event event) {
        return (event.custodyMonths() != null && event.custodyMonths() >= 12)
                || Boolean.TRUE.equals(event.hospitalOrder());
    }

    /** The latest VCS_JOINED or VCS_LEFT of the victim up to the event; equal times: the smaller id (6.3.5). */
    private boolean isMember(String victim, Event event) {
        return known.events.stream()
                .filter(step -> MEMBERSHIP.contains(step.kind()))
                .filter(step -> parties.namesVictimOrNone(step.victimId(), victim))
                .filter(step -> step.occurredAt() != null && !step.occurredAt().isAfter(known.momentOf(event)))
                .min(Comparator.comparing(Event::occurredAt).reversed().thenComparing(Event::id))
                .filter(latest -> latest.kind().equals("VCS_JOINED"))
                .isPresent();
    }

    private Person person(String victim) {
        return known.file.people().stream()
                .filter(person -> person.victimId().equals(victim))
                .findFirst()
                .orElseThrow();
    }
}
