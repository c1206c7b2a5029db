package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** A contact detail that had changed before it travelled, and travelled as it was before. */
final class StaleField {

    private static final String FIELD = "SAFE_CONTACT";

    private final Story story;
    private final MessageDraft message;

    StaleField(Story story, MessageDraft message) {
        this.story = story;
        this.message = message;
    }

    boolean isPossible() {
        return message.packet != null
                && message.packet.containsKey(FIELD)
                && message.victim != null
                && message.from.isAgency()
                && held() != null
                && lastUse().plusDays(1).isBefore(message.sentOn());
    }

    private AssertionDraft held() {
        return story.records.held(message.from.agency(), message.victim, FIELD, message.sentAt);
    }

    /** The last day on which the old value was put on record somewhere or travelled: the change comes after it. */
    private LocalDate lastUse() {
        Stream<LocalDate> recorded = story.file.assertions.stream()
                .filter(one -> one.victim == message.victim && one.kind.equals(FIELD))
                .map(one -> one.assertedAt.toLocalDate());
        Stream<LocalDate> travelled = story.file.messages.stream()
                .filter(one -> one.victim == message.victim && one.packet != null && one.packet.containsKey(FIELD))
                .map(MessageDraft::sentOn);
        return Stream.concat(recorded, travelled).max(LocalDate::compareTo).orElseThrow();
    }

    /** Lets the sender record a new value, and puts the old one into the packet. */
    void age(Dice dice) {
        AssertionDraft old = held();
        LocalDate first = lastUse().plusDays(1);
        int days = (int) (message.sentOn().toEpochDay() - first.toEpochDay());
        LocalDateTime changed = first.plusDays(dice.below(days)).atTime(10, dice.below(60));
        String token = Tokens.contact(dice);
        AssertionDraft current = story.records.change(message.from.agency(), message.victim, FIELD, token, changed);
        message.packet.put(FIELD, old.assertedAt.toLocalDate());
        EventDraft event = message.about.get(0);
        story.file.plants.add(new Plant(FailureKind.STALE_DATA, message.victim, event, List.of(message, current)));
    }
}
