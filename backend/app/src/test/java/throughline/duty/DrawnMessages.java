package throughline.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Event;
import throughline.duty.CaseFile.Message;

/** Messages that start a clock, discharge, name a teller, or nearly do. */
final class DrawnMessages {

    private final Draw draw;
    private final DrawnTimes times;
    private final List<Duty> focus;
    private final DrawnCase around;
    private final List<String> tellers = new ArrayList<>();

    DrawnMessages(Draw draw, DrawnTimes times, List<Duty> focus, DrawnCase around) {
        this.draw = draw;
        this.times = times;
        this.focus = focus;
        this.around = around;
    }

    List<Message> messages(List<Event> events) {
        List<Message> messages = new ArrayList<>();
        for (String id : draw.ids("M", draw.number(0, 10))) {
            Event event = draw.one(events);
            List<Duty> arising = focus.stream()
                    .filter(duty -> duty.triggers().contains(event.kind()))
                    .toList();
            Duty duty = arising.isEmpty() ? draw.one(focus) : draw.one(arising);
            messages.add(message(id, event, duty, events));
        }
        return messages;
    }

    private Message message(String id, Event event, Duty duty, List<Event> events) {
        boolean starts = duty.starts() != null && draw.chance(0.45);
        Instant sent =
                draw.perhaps(0.92, () -> draw.chance(0.7) ? times.momentFrom(event.occurredAt()) : times.moment());
        return new Message(
                id,
                starts ? duty.starts() : kind(duty),
                about(event, events),
                draw.perhaps(0.4, around::person),
                sender(duty, event, starts),
                starts ? receiver(duty.bearer(), event) : receiver(duty.recipient(), event),
                sent,
                draw.perhaps(0.45, () -> draw.chance(0.7) ? times.momentFrom(sent) : times.moment()),
                draw.among(null, "DELIVERED", "SENT", "RETURNED", draw.chance(0.4) ? "BOUNCED" : "DELIVERED"),
                draw.perhaps(0.7, () -> draw.some(0.6, duty.requires())),
                draw.perhaps(0.2, this::teller));
    }

    private String kind(Duty duty) {
        return duty.isDischargedByMessage() && draw.chance(0.9)
                ? draw.one(List.copyOf(duty.dischargedBy()))
                : draw.among("ACKNOWLEDGEMENT", "COURT_RESULT", "WITNESS_LIST", "PROGRESS_UPDATE");
    }

    private Set<String> about(Event event, List<Event> events) {
        Set<String> about = new LinkedHashSet<>();
        if (draw.chance(0.75)) {
            about.add(event.id());
        }
        if (draw.chance(0.15)) {
            about.add(draw.one(events).id());
        }
        return about;
    }

    private String teller() {
        tellers.add(around.agency());
        return draw.one(tellers);
    }

    /** The bearer mostly, or one that was to tell; of a message that starts a clock anybody. */
    private String sender(Duty duty, Event event, boolean starts) {
        if (starts || draw.chance(0.2)) {
            return draw.chance(0.1) ? draw.among(CaseFile.OTHER_PERSON, around.personOrOther()) : around.agency();
        }
        return tellers.isEmpty() || draw.chance(0.7) ? ownAgencyOr(duty.bearer(), event) : draw.one(tellers);
    }

    private String receiver(@Nullable String recipient, Event event) {
        if (draw.chance(0.12)) {
            return draw.among(CaseFile.OTHER_PERSON, around.agency(), around.officer(), around.personOrOther());
        }
        return recipient == null || recipient.equals(Duty.VICTIM)
                ? around.personOrOther()
                : ownAgencyOr(recipient, event);
    }

    private String ownAgencyOr(String kind, Event event) {
        return event.agencyId() != null && draw.chance(0.4) ? event.agencyId() : around.partyOfKind(kind);
    }
}
