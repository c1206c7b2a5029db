package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;

/** What the receiver of a handover takes over into its own record. */
final class Copies {

    private static final int WINDOW = 5;
    /** Kinds that only the police hold, so that one other value makes one conflict. */
    private static final List<String> POLICE_ONLY = List.of("DEPENDANTS", "LANGUAGE_ACCESS", "ENHANCED_STATUS");

    private final Story story;
    private final MessageDraft handover;
    private final List<String> kinds;
    private final VictimDraft victim;
    private final String taker;
    private final LocalDateTime at;

    Copies(Story story, MessageDraft handover, String... kinds) {
        this.story = story;
        this.handover = handover;
        this.kinds = List.of(kinds);
        this.victim = handover.victim;
        this.taker = handover.to.agency();
        this.at = handover.arrivedAt().plusMinutes(10);
    }

    LocalDateTime at() {
        return at;
    }

    /** Takes over what arrived and is right, when all changes of the case are known. */
    void take() {
        for (String kind : kinds) {
            AssertionDraft held = story.records.held(story.area().force(), victim, kind, at);
            boolean arrived = handover.packet != null && handover.packet.containsKey(kind);
            boolean stale = arrived
                    && held != null
                    && handover.packet.get(kind) != null
                    && handover.packet.get(kind).isBefore(held.assertedAt.toLocalDate());
            if (held != null && arrived && !stale) {
                story.records.hold(taker, victim, kind, held.value, at);
            }
        }
        POLICE_ONLY.forEach(this::offerConflict);
    }

    private void offerConflict(String kind) {
        AssertionDraft held = story.records.held(story.area().force(), victim, kind, at);
        List<String> holders = story.records.holders(victim, kind);
        boolean lasts = story.world.isKnown(at.toLocalDate())
                && story.world.calendar().between(at.toLocalDate(), story.world.asOf()) > WINDOW;
        boolean fits =
                held != null && holders.size() == 1 && (!kind.equals("ENHANCED_STATUS") || held.value.equals("YES"));
        String place = "conflict" + kind + victim.number;
        String key = place + taker + story.key("", handover.about.get(0), victim);
        if (lasts && fits && story.mishaps.strikes(FailureKind.CONFLICTING_COPIES, key, place)) {
            AssertionDraft other = story.records.hold(taker, victim, kind, otherThan(held), at);
            story.file.plants.add(new Plant(FailureKind.CONFLICTING_COPIES, victim, null, List.of(held, other)));
        }
    }

    private static String otherThan(AssertionDraft held) {
        return switch (held.kind) {
            case "DEPENDANTS" -> Integer.toString(Integer.parseInt(held.value) + 1);
            case "ENHANCED_STATUS" -> "NO";
            default -> held.value.equals("NONE") ? "EASY_READ" : "NONE";
        };
    }
}
