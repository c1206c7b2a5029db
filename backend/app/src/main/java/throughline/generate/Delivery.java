package throughline.generate;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a message travels: channel, arrival, acknowledgement. */
final class Delivery {

    private static final List<String> BETWEEN_AGENCIES = List.of("INTERFACE", "SECURE_EMAIL", "INTERFACE", "FORM");
    private static final List<String> TO_VICTIMS = List.of("PHONE", "EMAIL", "LETTER", "TEXT", "PHONE", "EMAIL");

    private Delivery() {}

    /** Draws a channel and the arrival of a new message. */
    static void deliver(MessageDraft message, WorkCalendar calendar, Dice dice) {
        VictimDraft victim = message.to.victim();
        if (message.to.isAgency()) {
            message.channel = message.from.isAgency() ? dice.pick(BETWEEN_AGENCIES) : "PHONE";
            message.status = "DELIVERED";
            message.receivedAt = message.sentAt.plusMinutes(dice.between(1, 25));
            boolean inATray = message.channel.equals("FORM") && dice.percent(40);
            if (inATray) {
                message.receivedAt = calendar.after(message.sentOn(), 1).atTime(9, dice.below(60));
            }
            message.via = message.channel.equals("INTERFACE") && dice.percent(50) ? "RMS>CMS" : "";
        } else {
            message.channel = victim == null ? "LETTER" : channel(victim, dice);
            message.status = message.channel.equals("LETTER") ? "SENT" : "DELIVERED";
            message.receivedAt = message.channel.equals("PHONE") ? message.sentAt : null;
        }
    }

    /** The preferred channel or another one; never one that is known to be unsafe. */
    private static String channel(VictimDraft victim, Dice dice) {
        String drawn = dice.percent(60) ? victim.preferredChannel : dice.pick(TO_VICTIMS);
        return victim.unsafe.contains(drawn) ? "PHONE" : drawn;
    }

    /** Lets the recipient of a handover confirm it in good time, by a mark or, between agencies, by a message. */
    static void acknowledge(MessageDraft handover, Story story, Dice dice) {
        // an answer would be an act of the other force, to which later duties of the police would then fall
        boolean within = handover.from.agency().equals(handover.to.agency()) || handover.kind.equals("FORCE_TRANSFER");
        LocalDateTime at = soon(handover, story.world.calendar(), dice);
        if (dice.percent(12) && !within) {
            Party receiver = Party.agency(handover.to.agency());
            MessageDraft reply = new MessageDraft("ACKNOWLEDGEMENT", List.of(), receiver, handover.from, at);
            deliver(reply, story.world.calendar(), dice);
            reply.replyTo = handover;
            reply.victim = handover.victim;
            story.file.messages.add(reply);
            handover.acknowledgement = reply;
        } else {
            handover.acknowledgedAt = at;
        }
    }

    /** Lets the recipient confirm it by a mark, which is no act of theirs. */
    static void mark(MessageDraft handover, Story story, Dice dice) {
        handover.acknowledgedAt = soon(handover, story.world.calendar(), dice);
    }

    private static LocalDateTime soon(MessageDraft handover, WorkCalendar calendar, Dice dice) {
        int days = dice.percent(5) ? 5 : dice.early(4);
        LocalDateTime at = Story.officeHours(calendar.after(handover.sentOn(), days), dice);
        LocalDateTime first = handover.arrivedAt().plusMinutes(dice.between(5, 60));
        return at.isBefore(first) ? first : at;
    }

    /** A first attempt that reached nobody, before a message that did; null if there was no time for one. */
    static @Nullable MessageDraft bounced(MessageDraft message, LocalDateTime start) {
        long minutes = Duration.between(start, message.sentAt).toMinutes();
        if (minutes < 60) {
            return null;
        }
        MessageDraft attempt = message.again(start.plusMinutes(minutes / 2));
        attempt.status = "BOUNCED";
        attempt.receivedAt = null;
        return attempt;
    }
}
