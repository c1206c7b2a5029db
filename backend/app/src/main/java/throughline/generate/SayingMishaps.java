package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can go wrong with one message that is owed. */
final class SayingMishaps {

    private static final int WINDOW = 5;
    private static final int REFERRAL_DAYS = 28;

    private final Saying saying;
    private final Story story;
    private final World world;
    private final MessageDraft message;
    private final List<Owed> owed;
    private final Owed main;
    private final Dice dice;
    private final String key;
    private final String place;
    /** The last of the due days; null if no duty has a number. */
    private final @Nullable LocalDate due;

    private final LocalDateTime lateAt;
    private final LocalDateTime repeatedAt;

    SayingMishaps(Saying saying, MessageDraft message, List<Owed> owed) {
        this.saying = saying;
        this.story = saying.story;
        this.world = story.world;
        this.message = message;
        this.owed = owed;
        this.main = owed.get(0);
        this.key = story.key(saying.duty.id(), saying.trigger, main.victim);
        // duties of one event disturb each other, but for those that arise from the report
        this.place = saying.trigger.kind.equals("REPORTED") ? key : saying.trigger.name;
        this.dice = story.diceFor(key);
        this.due = owed.stream()
                .filter(one -> one.duty.hasNumber())
                .map(one -> one.due(world.calendar()))
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate after = due == null ? message.sentOn() : due;
        lateAt = officeHours(after, 1 + dice.early(9));
        repeatedAt = officeHours(message.sentOn(), dice.between(1, WINDOW));
    }

    private LocalDateTime officeHours(LocalDate day, int workingDays) {
        return Story.officeHours(world.calendar().after(day, workingDays), dice);
    }

    /** Lets happen what is meant to; the message by which the right party learned it, or null. */
    @Nullable
    MessageDraft happen() {
        FailureKind mishap = mishap();
        main.mishap = mishap;
        if (mishap == null) {
            return send(message);
        }
        return switch (mishap) {
            case NOT_SENT, NOT_REFERRED -> null;
            case NOT_ACTED_ON -> neglect();
            case WRONG_PARTY -> goAstray();
            case SENT_LATE -> send(message.again(lateAt));
            case RETURNED -> new ReturnedHandover(story, message, dice).send(owed);
            case NOT_ACKNOWLEDGED -> leaveUnacknowledged();
            default -> spoil(mishap);
        };
    }

    private @Nullable FailureKind mishap() {
        FailureKind mishap = null;
        for (FailureKind kind : FailureKind.values()) {
            if (isPossible(kind) && story.mishaps.strikes(kind, key, place)) {
                mishap = kind;
            }
        }
        return mishap;
    }

    private boolean isPossible(FailureKind kind) {
        boolean sent = world.isKnown(message.sentOn());
        boolean overdue = due != null && world.isOver(due);
        return switch (kind) {
            case NOT_SENT -> overdue && !saying.duty.isReferral();
            case NOT_REFERRED -> saying.duty.isReferral() && (due == null ? isLongUndone() : overdue);
            case NOT_ACTED_ON -> overdue && main.handovers.stream().anyMatch(one -> one.acknowledgedBy(world.asOf()));
            case WRONG_PARTY -> overdue && couldGoAstray();
            case SENT_LATE -> due != null && world.isKnown(lateAt.toLocalDate());
            case INCOMPLETE_PACKET ->
                sent && message.packet != null && !saying.duty.requires().isEmpty();
            case STALE_DATA -> sent && new StaleField(story, message).isPossible();
            case UNSAFE_CHANNEL -> sent && message.to.victim() != null && isUnsafePossible(message.to.victim());
            case DUPLICATE -> world.isKnown(repeatedAt.toLocalDate()) && !isWithinOneAgency();
            case NOT_ACKNOWLEDGED ->
                saying.duty.isHandover()
                        && (saying.nobodyActs || isWithinOneAgency())
                        && world.isOver(world.calendar().after(message.sentOn(), WINDOW));
            case RETURNED -> saying.nobodyActs && !isWithinOneAgency() && ReturnedHandover.isPossible(message, world);
            default -> false;
        };
    }

    private boolean isLongUndone() {
        return main.start.toLocalDate().plusDays(REFERRAL_DAYS).isBefore(world.asOf());
    }

    private boolean isWithinOneAgency() {
        return message.to.isAgency() && message.to.agency().equals(message.from.agency());
    }

    private boolean isUnsafePossible(VictimDraft victim) {
        return victim.unsafe.stream().anyMatch(channel -> victim.isUnsafe(channel, message.sentAt));
    }

    private boolean couldGoAstray() {
        return message.to.victim() != null || world.places().hasOthersThan(message.to.agency());
    }

    /** Sends it to the right party, with a confirmation where there has to be one. */
    private MessageDraft send(MessageDraft sent) {
        deliver(sent);
        if (saying.duty.isHandover()) {
            Delivery.acknowledge(sent, story, dice);
        }
        if (sent == message) {
            LittleThings.happen(story, message, main, dice);
        }
        return sent;
    }

    private void deliver(MessageDraft sent) {
        story.file.messages.add(sent);
        owed.forEach(one -> one.done.add(sent));
    }

    private @Nullable MessageDraft neglect() {
        main.handovers.forEach(handover -> handover.reliedOn = true);
        return null;
    }

    private Party astray() {
        return message.to.isAgency()
                ? Party.agency(world.places().astray(message.to.agency(), story.area(), story.diceFor(key)))
                : Party.OTHER_PERSON;
    }

    /** Half of what went astray is sent once more, too late. */
    private @Nullable MessageDraft goAstray() {
        Party right = message.to;
        message.to = astray();
        story.file.messages.add(message);
        if (message.to.isAgency()) {
            Delivery.mark(message, story, dice);
        }
        owed.forEach(one -> one.astray.add(message));
        if (dice.percent(50) || !world.isKnown(lateAt.toLocalDate())) {
            return null;
        }
        MessageDraft corrected = message.again(lateAt);
        corrected.to = right;
        return send(corrected);
    }

    private MessageDraft leaveUnacknowledged() {
        deliver(message);
        EventDraft event = message.about.get(0);
        Plant plant = new Plant(FailureKind.NOT_ACKNOWLEDGED, message.victim, event, List.of(message));
        LocalDate last = world.calendar().after(message.sentOn(), WINDOW);
        story.file.plants.add(plant.unless(() -> !isWithinOneAgency() && Replies.acted(story.file, message, last)));
        return message;
    }

    private MessageDraft spoil(FailureKind mishap) {
        switch (mishap) {
            case INCOMPLETE_PACKET -> dropFields();
            case STALE_DATA -> new StaleField(story, message).age(dice);
            case UNSAFE_CHANNEL -> useUnsafeChannel(message.to.victim());
            default -> repeat();
        }
        deliver(message);
        if (saying.duty.isHandover()) {
            Delivery.mark(message, story, dice);
        }
        return message;
    }

    private void dropFields() {
        List<String> fields = new ArrayList<>(saying.duty.requires());
        int dropped = Math.min(fields.size(), 1 + dice.early(2));
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < dropped; i++) {
            String field = fields.remove(dice.below(fields.size()));
            message.packet.remove(field);
            lost.add(field);
        }
        message.dropped = dice.percent(40) ? String.join(";", lost) : "";
    }

    private void useUnsafeChannel(VictimDraft victim) {
        message.channel = dice.pick(victim.unsafe.stream().sorted().toList());
        story.file.plants.add(new Plant(FailureKind.UNSAFE_CHANNEL, victim, saying.trigger, List.of(message)));
    }

    private void repeat() {
        MessageDraft second = message.again(repeatedAt);
        story.file.messages.add(second);
        if (saying.duty.isHandover()) {
            Delivery.mark(second, story, dice);
        }
        Plant plant = new Plant(FailureKind.DUPLICATE, main.victim, saying.trigger, List.of(message, second));
        story.file.plants.add(plant.unless(() -> Replies.between(story.file, message, second)));
        owed.forEach(one -> one.done.add(second));
    }
}
