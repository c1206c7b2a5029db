package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets every agency that works with a victim learn of what another one recorded about them. */
final class ChangeNews {

    private static final int WINDOW = 5;
    private static final Set<String> RECORD_KEEPERS = Set.of(
            "POLICE_FORCE", "WITNESS_CARE_UNIT", "CPS", "VICTIM_LIAISON_UNIT", "SUPPORT_SERVICE", "SPECIALIST_SERVICE");

    private final Story story;
    private final World world;

    ChangeNews(Story story) {
        this.story = story;
        this.world = story.world;
    }

    void spread() {
        List<AssertionDraft> changes = story.records.changes().stream()
                .filter(change -> world.isKnown(change.assertedAt.toLocalDate()))
                .sorted(Comparator.comparing(AssertionDraft::at))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        Map<String, LocalDateTime> active = story.file.activeSince();
        for (AssertionDraft change : changes) {
            LocalDate day = change.assertedAt.toLocalDate();
            List<String> others = active.keySet().stream()
                    .filter(agency -> !agency.equals(change.agency))
                    .filter(agency -> !active.get(agency).toLocalDate().isAfter(day))
                    .filter(agency -> RECORD_KEEPERS.contains(world.places().kind(agency)))
                    .toList();
            List<AssertionDraft> made = new ArrayList<>(List.of(change));
            others.forEach(other -> correct(change, other, made));
            others.forEach(other -> inform(change, other, made));
        }
    }

    private @Nullable AssertionDraft copy(AssertionDraft change, String other) {
        return story.records.held(other, change.victim, change.kind, change.assertedAt);
    }

    /** Whoever holds the old value is told at once and corrects it, which is a change as well. */
    private void correct(AssertionDraft change, String other, List<AssertionDraft> made) {
        AssertionDraft copy = copy(change, other);
        if (copy == null || copy.value.equals(change.value)) {
            return;
        }
        Dice dice = story.diceFor(key(change, other));
        MessageDraft notice = notice(change, other, change.assertedAt.plusMinutes(dice.between(5, 50)));
        made.add(story.records.hold(other, change.victim, change.kind, change.value, notice.sentAt.plusMinutes(2)));
    }

    private static String key(AssertionDraft change, String other) {
        return "news:" + change.kind + change.victim.number + change.assertedAt.toLocalDate() + other;
    }

    /** Whoever holds no value is told within the days that there are; if not, of none of the changes made. */
    private void inform(AssertionDraft change, String other, List<AssertionDraft> made) {
        LocalDate last = world.calendar().after(change.assertedAt.toLocalDate(), WINDOW);
        List<MessageDraft> carriers = carriers(change, other, last);
        boolean told = carriers.stream().anyMatch(message -> tells(message, change));
        if (told || story.records.held(other, change.victim, change.kind, change.assertedAt.plusHours(2)) != null) {
            return;
        }
        String key = key(change, other);
        boolean fails = carriers.isEmpty()
                && world.isOver(last)
                && story.mishaps.strikes(FailureKind.CHANGE_NOT_PROPAGATED, key, key);
        if (fails) {
            for (AssertionDraft one : made) {
                Plant plant = new Plant(FailureKind.CHANGE_NOT_PROPAGATED, one.victim, null, List.of(one));
                story.file.plants.add(one == change ? plant : plant.following());
            }
            return;
        }
        Dice dice = story.diceFor(key);
        int days = dice.percent(10) ? WINDOW : dice.early(WINDOW - 1);
        LocalDate day = world.calendar().after(change.assertedAt.toLocalDate(), days);
        LocalDateTime soon = change.assertedAt.plusMinutes(dice.between(5, 50));
        notice(change, other, days == 0 ? soon : Story.officeHours(day, dice));
    }

    /** The messages that carry the field to the other agency in time, with whatever value. */
    private List<MessageDraft> carriers(AssertionDraft change, String other, LocalDate last) {
        return story.file.messages.stream()
                .filter(message -> other.equals(message.to.agency()) && !message.bounced())
                .filter(message -> message.packet != null && message.packet.containsKey(change.kind))
                .filter(message -> message.concerns(change.victim))
                .filter(message -> !message.arrivedAt().toLocalDate().isAfter(last))
                .filter(message -> !message.sentOn().isBefore(change.assertedAt.toLocalDate()))
                .toList();
    }

    /** Whether it is sure to carry the new value or a newer one. */
    private static boolean tells(MessageDraft message, AssertionDraft change) {
        LocalDate day = message.packet.get(change.kind);
        if (day != null) {
            return !day.isBefore(change.assertedAt.toLocalDate());
        }
        boolean knows = !message.dated || change.agency.equals(message.from.agency());
        return knows && message.sentAt.isAfter(change.assertedAt);
    }

    private MessageDraft notice(AssertionDraft change, String other, LocalDateTime at) {
        MessageDraft notice =
                new MessageDraft("CHANGE_NOTICE", List.of(), Party.agency(change.agency), Party.agency(other), at);
        notice.channel = "INTERFACE";
        notice.status = "DELIVERED";
        notice.receivedAt = at.plusMinutes(1);
        notice.victim = change.victim;
        notice.packet = new LinkedHashMap<>();
        notice.packet.put(change.kind, change.assertedAt.toLocalDate());
        story.file.messages.add(notice);
        return notice;
    }
}
