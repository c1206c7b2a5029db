package throughline.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;

/** Events that make the duties in focus arise, discharge them or bear on their conditions; chains of causes. */
final class DrawnEvents {

    private static final List<String> BEARING_ON_CONDITIONS = List.of(
            "VCS_JOINED",
            "VCS_LEFT",
            "RISK_ASSESSED",
            "REVIEW_REQUESTED_POLICE",
            "REVIEW_REQUESTED_CPS",
            "TRIAL_STARTED");

    private final Draw draw;
    private final DrawnTimes times;
    private final List<Duty> focus;
    private final DrawnCase around;

    DrawnEvents(Draw draw, DrawnTimes times, List<Duty> focus, DrawnCase around) {
        this.draw = draw;
        this.times = times;
        this.focus = focus;
        this.around = around;
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (String id : draw.ids("E", draw.number(1, 6))) {
            Event cause = events.isEmpty() || draw.chance(0.4) ? null : draw.one(events);
            events.add(event(id, duty(cause), cause));
        }
        return draw.shuffled(events);
    }

    /** Often one that follows, in a chain, a duty that the cause made arise. */
    private Duty duty(@Nullable Event cause) {
        List<Duty> next = focus.stream()
                .filter(duty -> cause != null && follows(duty, cause.kind()))
                .toList();
        return next.isEmpty() || draw.chance(0.3) ? draw.one(focus) : draw.one(next);
    }

    private boolean follows(Duty duty, String kind) {
        return focus.stream()
                .anyMatch(before ->
                        before.triggers().contains(kind) && duty.follows().contains(before.id()));
    }

    private Event event(String id, Duty duty, @Nullable Event cause) {
        boolean byOfficer = draw.chance(0.3);
        String kind = kind(duty);
        return new Event(
                id,
                kind,
                draw.perhaps(
                        0.93, () -> times.momentFrom(cause == null || draw.chance(0.15) ? null : cause.occurredAt())),
                byOfficer && draw.chance(0.7) ? null : draw.perhaps(0.85, () -> agency(duty)),
                byOfficer ? around.officer() : null,
                draw.perhaps(0.3, around::person),
                cause == null ? null : cause.id(),
                draw.perhaps(
                        0.15, () -> duty.recipient() == null ? around.agency() : around.agencyOfKind(duty.recipient())),
                draw.among(null, 0, 11, 12, 20),
                draw.among(null, true, false),
                kind.equals("RISK_ASSESSED") ? draw.among("HIGH", "MEDIUM", null) : null);
    }

    private String kind(Duty duty) {
        if (!duty.isDischargedByMessage() && draw.chance(0.45)) {
            return draw.one(List.copyOf(duty.dischargedBy()));
        }
        return draw.chance(0.2) ? draw.one(BEARING_ON_CONDITIONS) : draw.one(List.copyOf(duty.triggers()));
    }

    private String agency(Duty duty) {
        return draw.chance(0.5) ? around.agencyOfKind(duty.bearer()) : around.agency();
    }
}
