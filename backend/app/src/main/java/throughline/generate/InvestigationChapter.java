package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the allocation until it is known whether there is evidence for a decision. */
final class InvestigationChapter {

    private static final List<String> PLANS = List.of("14", "21", "28", "28", "28", "28", "42", "60");

    private final Story story;
    private final String force;
    private final Cast cast;

    InvestigationChapter(Story story) {
        this.story = story;
        this.force = story.area().force();
        this.cast = story.cast;
    }

    /** When the investigation has come to a decision. */
    LocalDateTime tell(EventDraft opening, boolean suspect) {
        LocalDateTime at = allocate(opening);
        if (suspect) {
            at = findSuspect(at);
        }
        if (story.dice.percent(14)) {
            at = changeOfficer(at);
        }
        if (story.dice.percent(30)) {
            LocalDateTime reviewed = story.later(at, 3, 20);
            story.happens("SUPERVISOR_REVIEW", reviewed, force)
                    .by(story.world.staff().somebody(force, "SUPERVISOR", story.dice));
        }
        at = new ChangesChapter(story).tell(at);
        return story.later(at, 4, suspect ? 50 : 25);
    }

    private LocalDateTime allocate(EventDraft opening) {
        LocalDateTime at = story.later(opening.at, 1, 5);
        EventDraft allocated = story.happens("CASE_ALLOCATED", at, force);
        story.holders.takenOver(cast.investigator, force, "OFFICER_IN_CASE", at);
        Officer first = cast.responderOn(opening.day());
        String plan = story.dice.pick(PLANS);
        for (VictimDraft victim : story.victims()) {
            story.owes("H02", allocated)
                    .of(victim)
                    .by(cast.officer(first))
                    .to(cast.investigator())
                    .within(3)
                    .say();
            MessageDraft agreed = story.owes("R6-FREQ", allocated)
                    .of(victim)
                    .by(cast.investigator())
                    .within(6)
                    .say();
            if (agreed != null) {
                story.records.hold(force, victim, "CONTACT_PLAN", plan, agreed.sentAt);
            }
        }
        return at;
    }

    private LocalDateTime findSuspect(LocalDateTime from) {
        Dice dice = story.dice;
        LocalDateTime at = story.later(from, 1, 30);
        if (dice.percent(60)) {
            tell("ARRESTED", "R6-ARREST", at);
        }
        tell("INTERVIEWED_UNDER_CAUTION", "R6-CAUTION-INT", at.plusMinutes(90));
        LocalDateTime released = at.plusMinutes(180);
        if (dice.percent(55)) {
            tell("RELEASED_UNDER_INVESTIGATION", "R6-RUI", released);
            return released;
        }
        tell("POLICE_BAIL_GIVEN", "R6-BAIL", released);
        if (dice.percent(20)) {
            LocalDateTime changed = story.later(released, 8, 28);
            tell("POLICE_BAIL_CHANGED", "R6-BAIL-VAR", changed);
            return changed;
        }
        return released;
    }

    /** Something happened to a suspect; custody tells the officer, and the officer tells the victims. */
    void tell(String kind, String duty, LocalDateTime at) {
        boolean inCustody = story.dice.percent(60);
        EventDraft event = story.happens(kind, at, force).by(inCustody ? cast.custody : cast.investigator);
        for (VictimDraft victim : story.victims()) {
            MessageDraft notice = inCustody ? custodyNotice(event, victim) : null;
            story.owes(duty, event)
                    .of(victim)
                    .by(cast.investigator())
                    .after(notice)
                    .say();
        }
    }

    private @Nullable MessageDraft custodyNotice(EventDraft event, VictimDraft victim) {
        return story.owes("H08", event)
                .of(victim)
                .by(cast.officer(cast.custody))
                .to(cast.investigator())
                .say();
    }

    private LocalDateTime changeOfficer(LocalDateTime from) {
        LocalDateTime at = story.later(from, 5, 25);
        Officer before = cast.investigator;
        EventDraft changed = story.happens("OFFICER_CHANGED", at, force);
        cast.changeInvestigator();
        story.holders.takenOver(cast.investigator, force, "OFFICER_IN_CASE", at);
        for (VictimDraft victim : story.victims()) {
            story.owes("H07", changed)
                    .of(victim)
                    .by(cast.officer(before))
                    .to(cast.investigator())
                    .within(4)
                    .say();
            LocalDate day = story.world.calendar().after(at.toLocalDate(), 1);
            LocalDateTime told = Story.officeHours(day, story.dice);
            if (victim.optOut("CASE_UPDATES", told) == null) {
                story.says("OFFICER_CHANGE_NOTICE", cast.investigator(), Party.victim(victim), told);
            }
        }
        return at;
    }
}
