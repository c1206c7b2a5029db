package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
            others.forEach(other -> inform(change, other));
        }
    }

    private void inform(AssertionDraft change, String other) {
        AssertionDraft copy = story.records.held(other, change.victim, change.kind, change.assertedAt);
        LocalDate last = world.calendar().after(change.assertedAt.toLocalDate(), WINDOW);
        if (copy != null && copy.value.equals(change.value) || isTold(change, other, last)) {
            return;
        }
        String key = "news:" + change.kind + change.victim.number + change.assertedAt.toLocalDate() + other;
        boolean fails = copy == null
                && world.isOver(last)
                && story.mishaps.strikes(FailureKind.CHANGE_NOT_PROPAGATED, key, key);
        if (fails) {
            story.file.plants.add(new Plant(FailureKind.CHANGE_NOT_PROPAGATED, change.victim, null, List.of(change)));
            return;
        }
        MessageDraft notice = notice(change, other, copy, story.diceFor(key));
        if (copy != null) {
            story.records.hold(other, change.victim, change.kind, change.value, notice.sentAt.plusMinutes(2));
        }
    }

    /** Whether a message that carries the new value reaches the other agency in time anyway. */
    private boolean isTold(AssertionDraft change, String other, LocalDate last) {
        return story.file.messages.stream()
                .anyMatch(message -> other.equals(message.to.agency())
                        && !message.bounced()
                        && message.concerns(change.victim)
                        && !message.arrivedAt().toLocalDate().isAfter(last)
                        && carries(message, change));
    }

    private static boolean carries(MessageDraft message, AssertionDraft change) {
        if (message.packet == null || !message.packet.containsKey(change.kind)) {
            return false;
        }
        LocalDate asOf = message.packet.get(change.kind);
        return asOf == null
                ? message.sentAt.isAfter(change.assertedAt)
                : !asOf.isBefore(change.assertedAt.toLocalDate());
    }

    /** At once where the other agency holds the old value, else within the days that there are. */
    private MessageDraft notice(AssertionDraft change, String other, @Nullable AssertionDraft copy, Dice dice) {
        LocalDate day = change.assertedAt.toLocalDate();
        int days = copy == null ? dice.percent(10) ? WINDOW : dice.early(WINDOW - 1) : 0;
        LocalDateTime at = days == 0
                ? change.assertedAt.plusMinutes(dice.between(5, 50))
                : Story.officeHours(world.calendar().after(day, days), dice);
        MessageDraft notice =
                new MessageDraft("CHANGE_NOTICE", List.of(), Party.agency(change.agency), Party.agency(other), at);
        notice.channel = "INTERFACE";
        notice.status = "DELIVERED";
        notice.receivedAt = at.plusMinutes(1);
        notice.victim = change.victim;
        notice.packet = new LinkedHashMap<>();
        notice.packet.put(change.kind, day);
        story.file.messages.add(notice);
        return notice;
    }
}
