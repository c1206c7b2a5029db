package throughline.generate;

import java.util.List;

/** A message that is not sent because the victim does not want it - or is sent all the same. */
final class OptedOutContact {

    private final Story story;
    private final MessageDraft message;

    OptedOutContact(Story story, MessageDraft message) {
        this.story = story;
        this.message = message;
    }

    /** Nobody sends it, unless it is meant to go wrong; only the agency that has it on record could fail so. */
    void offer(VictimDraft.OptOut optOut, String key) {
        boolean couldBeSent = message.to.victim() != null
                && optOut.agency().equals(message.from.agency())
                && story.world.isKnown(message.sentOn())
                && (optOut.until() == null || optOut.until().isAfter(message.sentAt));
        if (couldBeSent && story.mishaps.strikes(FailureKind.CONTACT_AFTER_OPT_OUT, key, key)) {
            story.file.messages.add(message);
            EventDraft event = message.about.isEmpty() ? null : message.about.get(0);
            story.file.plants.add(
                    new Plant(FailureKind.CONTACT_AFTER_OPT_OUT, message.to.victim(), event, List.of(message)));
        }
    }
}
