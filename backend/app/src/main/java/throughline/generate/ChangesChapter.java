package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** What changes for a victim while the case goes on: details, needs, risk, wishes. */
final class ChangesChapter {

    private static final List<String> CHANNELS = List.of("PHONE", "TEXT", "EMAIL", "LETTER");

    private final Story story;
    private final String force;

    ChangesChapter(Story story) {
        this.story = story;
        this.force = story.area().force();
    }

    LocalDateTime tell(LocalDateTime from) {
        LocalDateTime at = from;
        for (VictimDraft victim : story.victims()) {
            at = change(victim, at);
        }
        return at;
    }

    private LocalDateTime change(VictimDraft victim, LocalDateTime from) {
        return switch (story.dice.weighted(60, 9, 4, 8, 4, 5, 4, 6)) {
            case 1 -> newContact(victim, from);
            case 2 -> newPreference(victim, from);
            case 3 -> newNeeds(victim, from);
            case 4 -> optOut(victim, from, "CASE_UPDATES");
            case 5 -> askTheImpact(victim, from);
            case 6 -> moveAway(victim, from);
            case 7 -> complain(victim, from, force);
            default -> from;
        };
    }

    private LocalDateTime newContact(VictimDraft victim, LocalDateTime from) {
        LocalDateTime at = story.later(from, 2, 15);
        story.records.change(force, victim, "SAFE_CONTACT", Tokens.contact(story.dice), at);
        return at;
    }

    private LocalDateTime newPreference(VictimDraft victim, LocalDateTime from) {
        LocalDateTime at = story.later(from, 2, 15);
        AssertionDraft before = story.records.held(force, victim, "CHANNEL_PREFERENCE", at);
        String next = story.dice.pick(CHANNELS);
        if (before == null || before.value.equals(next) || victim.unsafe.contains(next)) {
            return from;
        }
        story.records.change(force, victim, "CHANNEL_PREFERENCE", next, at);
        return at;
    }

    /** The victim says that something has changed, and is asked again; or nobody writes down whose job that is. */
    private LocalDateTime newNeeds(VictimDraft victim, LocalDateTime from) {
        LocalDateTime at = story.later(from, 2, 15);
        String key = story.key("needs", null, victim);
        boolean couldFail = story.world.isKnown(at.toLocalDate());
        boolean nobody = couldFail && story.mishaps.strikes(FailureKind.OWNERSHIP_GAP, key, key);
        EventDraft changed =
                story.happens("NEEDS_CHANGED", at, nobody ? "" : force).of(victim);
        if (nobody) {
            story.file.plants.add(new Plant(FailureKind.OWNERSHIP_GAP, victim, changed, List.of()).under("R4-NA-REV"));
        }
        LocalDateTime asked = story.later(at, 1, 6);
        story.happens("NEEDS_ASSESSED", asked, force).from(changed).of(victim);
        AssertionDraft before = story.records.held(force, victim, "NEEDS", asked);
        if (before != null && before.value.equals("NONE")) {
            story.records.change(force, victim, "NEEDS", "SAFETY", asked.plusMinutes(5));
        }
        return asked;
    }

    /** The victim does not want to hear of the case for now; some take it back. */
    LocalDateTime optOut(VictimDraft victim, LocalDateTime from, String scope) {
        LocalDateTime last = story.file.lastSaid();
        LocalDateTime at = story.later(last.isAfter(from) ? last : from, 1, 5);
        boolean taken = story.dice.percent(30);
        LocalDateTime until = taken ? at.plusDays(story.dice.between(20, 70)) : null;
        if (!victim.optOuts.isEmpty()) {
            return from;
        }
        victim.optOuts.add(new VictimDraft.OptOut(force, Set.of(scope), at, until));
        AssertionDraft record = story.records.change(force, victim, "OPT_OUT", scope, at);
        record.withdrawnAt = until;
        story.says("CONTACT_TO_VICTIM", story.cast.investigator(), Party.victim(victim), at.plusMinutes(30));
        return at;
    }

    private LocalDateTime askTheImpact(VictimDraft victim, LocalDateTime from) {
        LocalDateTime at = story.later(from, 2, 15);
        EventDraft changed = story.happens("IMPACT_CHANGED", at, force).of(victim);
        story.owes("R7-FURTHER", changed)
                .of(victim)
                .by(story.cast.investigator())
                .say();
        return at;
    }

    private LocalDateTime moveAway(VictimDraft victim, LocalDateTime from) {
        if (victim.number > 1) {
            return from;
        }
        LocalDateTime at = story.later(from, 2, 15);
        Area elsewhere = story.world.places().draw(story.dice);
        if (elsewhere == story.area()) {
            return from;
        }
        EventDraft moved = story.happens("VICTIM_MOVED_AREA", at, force).of(victim);
        moved.otherAgency = elsewhere.force();
        victim.homeForce = elsewhere.force();
        story.owes("H27", moved)
                .of(victim)
                .by(story.cast.investigator())
                .to(Party.agency(elsewhere.force()))
                .say();
        return at;
    }

    /** The victim complains about an agency, which answers in time. */
    LocalDateTime complain(VictimDraft victim, LocalDateTime from, String agency) {
        LocalDateTime at = story.later(from, 2, 20);
        EventDraft received = story.happens("COMPLAINT_RECEIVED", at, agency).of(victim);
        MessageDraft answer = story.owes("R12-ACK", received)
                .of(victim)
                .by(Party.agency(agency))
                .as(story.dice.percent(50) ? "COMPLAINT_ANSWER" : "COMPLAINT_ACKNOWLEDGEMENT")
                .say();
        boolean answered = answer != null && answer.kind.equals("COMPLAINT_ANSWER");
        story.file.complaints.add(
                new ComplaintDraft(received, answered ? answer.sentAt : null, story.dice.percent(40)));
        return at;
    }
}
