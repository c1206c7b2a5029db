package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One message that a duty asks for, said in time, to the right party, with all it has to carry - unless it is meant not to be. */
final class Saying {

    private static final int UNNUMBERED_PACE = 4;

    final Story story;
    final DutyTerms duty;
    final EventDraft trigger;
    /** Further duties that the same message does. */
    private final List<DutyTerms> also = new ArrayList<>();

    private final List<MessageDraft> handovers = new ArrayList<>();
    private final List<String> extraFields = new ArrayList<>();
    private @Nullable VictimDraft victim;
    private @Nullable Party from;
    private @Nullable Party to;
    private String kind;
    private int pace = UNNUMBERED_PACE;
    private boolean onReceipt;
    private @Nullable MessageDraft starter;
    private Consumer<MessageDraft> contents = message -> {};
    /** By the way the story goes, the recipient does nothing about the event in the days after. */
    boolean nobodyActs;

    Saying(Story story, DutyTerms duty, EventDraft trigger) {
        this.story = story;
        this.duty = duty;
        this.trigger = trigger;
        this.kind = duty.discharges().get(0);
    }

    /** The victim whom it concerns, who is told it where the duty is to tell. */
    Saying of(VictimDraft one) {
        victim = one;
        to = duty.kind().equals("TELL_VICTIM") ? Party.victim(one) : to;
        return this;
    }

    Saying by(Party sender) {
        from = sender;
        return this;
    }

    Saying to(Party recipient) {
        to = recipient;
        return this;
    }

    Saying as(String messageKind) {
        kind = messageKind;
        return this;
    }

    /** The message whose arrival starts the clock; without one there is nothing to be said. */
    Saying startedBy(@Nullable MessageDraft message) {
        onReceipt = true;
        starter = message;
        return after(message);
    }

    /** A handover that the sender acts on by saying this. */
    Saying after(@Nullable MessageDraft handover) {
        if (handover != null) {
            handovers.add(handover);
        }
        return this;
    }

    /** Working days within which it is said if the duty has no number. */
    Saying within(int days) {
        pace = days;
        return this;
    }

    Saying andFor(String dutyId) {
        also.add(story.world.duty(dutyId));
        return this;
    }

    Saying carrying(String... fields) {
        extraFields.addAll(List.of(fields));
        return this;
    }

    Saying with(Consumer<MessageDraft> said) {
        contents = said;
        return this;
    }

    Saying onWhichNobodyActs() {
        nobodyActs = true;
        return this;
    }

    /** Nobody says it, although the victim wants to hear it. */
    @Nullable
    MessageDraft leaveUnsaid() {
        if (optOut(trigger.at) == null) {
            story.file.owed.addAll(owed(trigger.at));
        }
        return null;
    }

    /** Says it; the message by which the right party learned it, or null if it never did. */
    @Nullable
    MessageDraft say() {
        if (onReceipt && starter == null) {
            return null;
        }
        LocalDateTime start =
                starter == null || starter.arrivedAt().isBefore(trigger.at) ? trigger.at : starter.arrivedAt();
        MessageDraft message = compose(start);
        VictimDraft.OptOut optOut = optOut(start);
        if (optOut != null) {
            new OptedOutContact(story, message).offer(optOut, story.key(duty.id(), trigger, victim));
            return null;
        }
        List<Owed> owed = owed(start);
        story.file.owed.addAll(owed);
        return new SayingMishaps(this, message, owed).happen();
    }

    private VictimDraft.@Nullable OptOut optOut(LocalDateTime start) {
        return victim == null || duty.optOut().isEmpty() ? null : victim.optOut(duty.optOut(), start);
    }

    private List<Owed> owed(LocalDateTime start) {
        List<Owed> owed = new ArrayList<>();
        owed.add(new Owed(duty, trigger, victim, start));
        also.forEach(other -> owed.add(new Owed(other, trigger, victim, start)));
        owed.forEach(one -> one.handovers.addAll(handovers));
        return owed;
    }

    private MessageDraft compose(LocalDateTime start) {
        MessageDraft message = new MessageDraft(kind, List.of(trigger), from, to, sendingTime(start));
        message.victim = victim;
        Delivery.deliver(message, story.world.calendar(), story.dice);
        message.packet = packet();
        message.dated = story.dice.percent(60);
        contents.accept(message);
        return message;
    }

    private LocalDateTime sendingTime(LocalDateTime start) {
        Dice dice = story.dice;
        if (duty.inHours()) {
            return withinHours(start);
        }
        int last = pace;
        if (duty.hasNumber()) {
            last = limit(duty, start);
            for (DutyTerms other : also) {
                last = other.hasNumber() ? Math.min(last, limit(other, start)) : last;
            }
        }
        int days = dice.percent(6) ? last : dice.early(last);
        LocalDateTime sameDay = story.shortly(start);
        LocalDateTime laterDay = Story.officeHours(story.world.calendar().after(start.toLocalDate(), days), dice);
        return days == 0 ? sameDay : laterDay;
    }

    private int limit(DutyTerms terms, LocalDateTime start) {
        return terms.limit(victim != null && victim.entitledOn(start.toLocalDate()));
    }

    /** The same day, or in the morning of the next one as long as that is within the hours. */
    private LocalDateTime withinHours(LocalDateTime start) {
        LocalDateTime sameDay = story.shortly(start);
        LocalDateTime nextMorning = start.toLocalDate().plusDays(1).atTime(8, 0).plusMinutes(story.dice.below(60));
        boolean waits = story.dice.percent(50) && nextMorning.isBefore(start.plusHours(limit(duty, start)));
        return waits ? nextMorning : sameDay;
    }

    /** What the duties require; now and then it is not known what travelled. */
    private @Nullable Map<String, @Nullable LocalDate> packet() {
        Map<String, @Nullable LocalDate> packet = new LinkedHashMap<>();
        duty.requires().forEach(field -> packet.put(field, null));
        also.forEach(other -> other.requires().forEach(field -> packet.put(field, null)));
        extraFields.forEach(field -> packet.put(field, null));
        if (packet.isEmpty() || story.dice.percent(3)) {
            return null;
        }
        return packet;
    }
}
