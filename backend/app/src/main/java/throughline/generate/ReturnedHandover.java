package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A handover that comes back, once or again and again, and is sent once more. */
final class ReturnedHandover {

    private static final int AT_LEAST_DAYS = 3;

    private final Story story;
    private final MessageDraft first;
    private final Dice dice;
    private final List<MessageDraft> evidence = new ArrayList<>();

    ReturnedHandover(Story story, MessageDraft first, Dice dice) {
        this.story = story;
        this.first = first;
        this.dice = dice;
    }

    static boolean isPossible(MessageDraft message, World world) {
        return world.isKnown(world.calendar().after(message.sentOn(), AT_LEAST_DAYS));
    }

    /** Sends it, lets it come back, and sends it again if there is time left to. */
    MessageDraft send(List<Owed> owed) {
        MessageDraft submission = first;
        int trips = dice.percent(30) ? 2 : 1;
        for (int trip = 0; trip <= trips; trip++) {
            story.file.messages.add(submission);
            evidence.add(submission);
            for (Owed one : owed) {
                one.done.add(submission);
            }
            LocalDateTime back = after(submission.sentAt, 1, AT_LEAST_DAYS);
            LocalDateTime again = after(back, 1, 4);
            boolean known = isKnown(back);
            if (trip == trips || !known) {
                Delivery.mark(submission, story, dice);
                break;
            }
            evidence.add(sendBack(submission, back));
            if (!isKnown(again)) {
                break;
            }
            submission = submission.again(again);
            submission.status = "DELIVERED";
        }
        String duty = owed.stream()
                .map(one -> one.duty.id())
                .min(Comparator.naturalOrder())
                .orElse("");
        Plant plant = new Plant(FailureKind.RETURNED, first.victim, first.about.get(0), List.copyOf(evidence));
        story.file.plants.add(plant.under(duty));
        return first;
    }

    private boolean isKnown(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return story.world.isKnown(day);
    }

    private LocalDateTime after(LocalDateTime from, int fewest, int most) {
        LocalDate day = story.world.calendar().after(from.toLocalDate(), dice.between(fewest, most));
        return Story.officeHours(day, dice);
    }

    private MessageDraft sendBack(MessageDraft submission, LocalDateTime at) {
        submission.status = dice.percent(80) ? "RETURNED" : "REJECTED";
        Party receiver = Party.agency(submission.to.agency());
        MessageDraft back = new MessageDraft("HANDOVER_RETURNED", submission.about, receiver, submission.from, at);
        Delivery.deliver(back, story.world.calendar(), dice);
        back.victim = submission.victim;
        back.replyTo = submission;
        story.file.messages.add(back);
        return back;
    }
}
