package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

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
                && held().assertedAt.toLocalDate().plusDays(1).isBefore(message.sentOn());
    }

    private AssertionDraft held() {
        return story.records.held(message.from.agency(), message.victim, FIELD, message.sentAt);
    }

    /** Lets the sender record a new value, and puts the old one into the packet. */
    void age(Dice dice) {
        AssertionDraft old = held();
        LocalDate first = old.assertedAt.toLocalDate().plusDays(1);
        int days = (int) (message.sentOn().toEpochDay() - first.toEpochDay());
        LocalDateTime changed = first.plusDays(dice.below(days)).atTime(10, dice.below(60));
        String token = Tokens.contact(dice);
        story.records.change(message.from.agency(), message.victim, FIELD, token, changed);
        message.packet.put(FIELD, old.assertedAt.toLocalDate());
        EventDraft event = message.about.get(0);
        story.file.plants.add(new Plant(FailureKind.STALE_DATA, message.victim, event, List.of(message)));
    }
}
