package throughline.generate;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Victims who make contact themselves: once or twice before they hear again, or, where it is meant, again and again. */
final class Chases {

    private static final int FEWEST_DAYS = 6;

    private final Story story;

    Chases(Story story) {
        this.story = story;
    }

    void happen() {
        for (VictimDraft victim : story.victims()) {
            List<MessageDraft> said = story.file.messagesTo(victim);
            for (int i = 0; i + 1 < said.size(); i++) {
                LocalDateTime from = said.get(i).sentAt;
                LocalDateTime to = said.get(i + 1).sentAt;
                boolean known = story.world.isKnown(to.toLocalDate());
                if (known && ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()) >= FEWEST_DAYS) {
                    ask(victim, from, to);
                }
            }
        }
    }

    private void ask(VictimDraft victim, LocalDateTime from, LocalDateTime to) {
        String key = "chase:" + victim.number + ':' + from.toLocalDate();
        Dice dice = story.diceFor(key);
        boolean chases = story.mishaps.strikes(FailureKind.VICTIM_CHASING, key, key);
        int contacts = chases ? dice.between(3, 4) : dice.percent(3) ? dice.between(1, 2) : 0;
        List<MessageDraft> run = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
        for (int i = 1; i <= contacts; i++) {
            LocalDateTime at = Story.officeHours(from.toLocalDate().plusDays(days * i / (contacts + 1)), dice);
            Party holder = story.holders.at(at);
            MessageDraft contact = new MessageDraft("VICTIM_CONTACT", List.of(), Party.victim(victim), holder, at);
            Delivery.deliver(contact, story.world.calendar(), dice);
            contact.victim = victim;
            run.add(contact);
        }
        story.file.messages.addAll(run);
        if (chases) {
            story.file.plants.add(new Plant(FailureKind.VICTIM_CHASING, victim, null, run));
        }
    }
}
