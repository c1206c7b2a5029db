package throughline.generate;

import java.util.List;

/** What happens every day and is no failure: an attempt that bounces, a repetition after an answer, an act for an answer. */
final class LittleThings {

    private static final int WINDOW = 5;

    private LittleThings() {}

    static void happen(Story story, MessageDraft message, Owed owed, Dice dice) {
        if (dice.percent(3)) {
            MessageDraft attempt = Delivery.bounced(message, owed.start);
            if (attempt != null) {
                story.file.messages.add(attempt);
            }
        } else if (message.to.victim() != null && dice.percent(1)) {
            repeatAfterAnswer(story, message, dice);
        }
        owed.handovers.forEach(handover -> actInsteadOfAnswering(story, handover, message, dice));
    }

    /** The victim answers, and is told once more what they asked about. */
    private static void repeatAfterAnswer(Story story, MessageDraft message, Dice dice) {
        WorkCalendar calendar = story.world.calendar();
        Party agency = Party.agency(message.from.agency());
        MessageDraft reply =
                new MessageDraft("VICTIM_REPLY", message.about, message.to, agency, message.sentAt.plusMinutes(40));
        Delivery.deliver(reply, calendar, dice);
        reply.replyTo = message;
        reply.victim = message.victim;
        MessageDraft second = message.again(Story.officeHours(calendar.after(message.sentOn(), 1), dice));
        second.replyTo = reply;
        story.file.messages.addAll(List.of(reply, second));
    }

    /** Whoever acts on a handover within the days for an answer need not answer it. */
    private static void actInsteadOfAnswering(Story story, MessageDraft handover, MessageDraft act, Dice dice) {
        boolean acts = !handover.reliedOn
                && handover.acknowledgement == null
                && handover.to.isAgency()
                && !handover.from.agency().equals(handover.to.agency())
                && act.from.agency().equals(handover.to.agency())
                && handover.about.equals(act.about)
                && story.world.calendar().between(handover.sentOn(), act.sentOn()) <= WINDOW
                && act.sentAt.isAfter(handover.sentAt);
        if (acts && dice.percent(25)) {
            handover.acknowledgedAt = null;
        }
    }
}
