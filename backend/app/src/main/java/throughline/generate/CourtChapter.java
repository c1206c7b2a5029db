package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the first hearing to the verdict or plea. */
final class CourtChapter {

    private static final List<String> TOWNS = List.of("Northtown", "Southtown", "Eastford", "Westbridge", "Midhampton");

    private final Story story;
    private final Area area;
    private final Cast cast;
    private final EventDraft charged;

    CourtChapter(Story story, EventDraft charged) {
        this.story = story;
        this.area = story.area();
        this.cast = story.cast;
        this.charged = charged;
    }

    static String place(Story story) {
        String level = story.file.offence.gravity() >= 2 ? " Crown Court" : " Magistrates' Court";
        return story.dice.pick(TOWNS) + level;
    }

    void tell() {
        story.chapter(6);
        LocalDateTime hearing = charged.hearingAt.plusMinutes(story.dice.between(30, 240));
        if (story.dice.percent(5)) {
            hearing = bringBack(hearing);
        }
        if (story.dice.percent(45)) {
            EventDraft bail =
                    court("COURT_BAIL_DECIDED", hearing.minusMinutes(10)).from(charged);
            notices("R8-BAIL", bail, result("R8-COURT-LEG", bail));
        }
        boolean homicide = story.file.offence.isHomicide();
        switch (story.dice.weighted(homicide ? 30 : 55, 36, homicide ? 0 : 9)) {
            case 0 -> pleadGuilty(hearing);
            case 1 -> new TrialChapter(story, this).tell(hearing);
            default -> stop(hearing);
        }
    }

    EventDraft court(String kind, LocalDateTime at) {
        EventDraft event = story.happens(kind, at, area.court());
        event.courtLevel = charged.courtLevel;
        return event;
    }

    /** The court tells the Witness Care Unit what was decided. */
    @Nullable
    MessageDraft result(String duty, EventDraft event) {
        return result(duty, event, false);
    }

    @Nullable
    MessageDraft result(String duty, EventDraft event, boolean nobodyActs) {
        Saying saying = story.owes(duty, event).by(cast.court).to(Party.agency(area.witnessCare()));
        return (nobodyActs ? saying.onWhichNobodyActs() : saying).say();
    }

    /** The Witness Care Unit tells every victim. */
    void notices(String duty, EventDraft event, @Nullable MessageDraft result) {
        for (VictimDraft victim : story.victims()) {
            story.owes(duty, event)
                    .of(victim)
                    .by(cast.witnessCare())
                    .startedBy(result)
                    .after(event.cause == charged ? story.handovers.get(victim) : null)
                    .say();
        }
    }

    /** The court fixes a date, and everybody learns of it. */
    void list(LocalDateTime at, LocalDateTime hearing) {
        EventDraft listed = court("HEARING_LISTED", at);
        listed.hearingAt = hearing;
        listed.place = charged.place;
        MessageDraft result = result("R8-COURT-LEG", listed);
        for (VictimDraft victim : story.victims()) {
            MessageDraft notice = story.owes("R8-HEARING", listed)
                    .of(victim)
                    .by(cast.witnessCare())
                    .startedBy(result)
                    .with(message -> {
                        message.saidWhen = hearing;
                        message.saidWhere = listed.place;
                    })
                    .say();
            if (notice != null) {
                sayItTwice(listed, notice, victim);
            }
        }
    }

    /** Now and then the police speak of the date as well, and say the same; or something else. */
    private void sayItTwice(EventDraft listed, MessageDraft notice, VictimDraft victim) {
        String key = story.key("twice", listed, victim);
        LocalDateTime at = Story.officeHours(story.world.calendar().after(notice.sentOn(), 1), story.diceFor(key));
        boolean possible =
                story.world.isKnown(at.toLocalDate()) && notice.from.agency().equals(area.witnessCare());
        boolean differs = possible && story.mishaps.strikes(FailureKind.OWNERSHIP_OVERLAP, key, listed.name);
        if (!differs && !(possible && story.diceFor(key).percent(4))) {
            return;
        }
        MessageDraft second =
                new MessageDraft("CONTACT_TO_VICTIM", List.of(listed), cast.investigator(), Party.victim(victim), at);
        Delivery.deliver(second, story.world.calendar(), story.diceFor(key));
        second.victim = victim;
        second.saidWhen = differs ? listed.hearingAt.plusDays(7) : listed.hearingAt;
        second.saidWhere = listed.place;
        story.file.messages.add(second);
        if (differs) {
            story.file.plants.add(new Plant(FailureKind.OWNERSHIP_OVERLAP, victim, listed, List.of(notice, second)));
        }
    }

    /** The defendant does not come; a warrant, an arrest, another hearing. */
    private LocalDateTime bringBack(LocalDateTime hearing) {
        EventDraft warrant = court("WARRANT_ISSUED", hearing).from(charged);
        notices("R8-WARRANT", warrant, result("R8-COURT-LEG", warrant));
        LocalDateTime back = story.later(hearing, 10, 40);
        EventDraft held = court("REARREST_HEARING_HELD", back).from(charged);
        notices("R8-REARREST", held, result("R8-COURT-LEG", held));
        return story.later(back, 5, 15);
    }

    private void pleadGuilty(LocalDateTime hearing) {
        EventDraft plea = court("GUILTY_PLEA", hearing);
        outcome(plea, "GUILTY_PLEA");
        new SentenceChapter(story, this).tell(plea);
    }

    /** The verdict or plea travels from the court to the victims. */
    void outcome(EventDraft event, String words) {
        MessageDraft result = result("R9-COURT-LEG", event);
        for (VictimDraft victim : story.victims()) {
            story.owes("R9-OUTCOME", event)
                    .of(victim)
                    .by(cast.witnessCare())
                    .startedBy(result)
                    .with(message -> message.saidOutcome = words)
                    .say();
        }
    }

    /** Where to find support now that the case ends. */
    void pointToSupport(EventDraft event) {
        for (VictimDraft victim : story.victims()) {
            story.owes("R9-SUPPORT", event)
                    .of(victim)
                    .by(cast.witnessCare())
                    .within(6)
                    .say();
        }
    }

    /** The prosecutor drops the case. */
    private void stop(LocalDateTime hearing) {
        LocalDateTime at = story.later(hearing, 5, 60);
        EventDraft stopped = story.happens("PROSECUTION_STOPPED", at, cast.cps);
        for (VictimDraft victim : story.victims()) {
            story.owes("R6-STOP", stopped).of(victim).by(cast.victimLiaison).say();
        }
        pointToSupport(stopped);
        end(stopped.at);
    }

    /** The case ends with the Witness Care Unit. */
    void end(LocalDateTime last) {
        LocalDateTime at = story.later(last, 15, 30);
        EventDraft closed = story.happens("CASE_CLOSED", at, area.force());
        new EndChapter(story).survey(closed, "OUTCOME");
    }
}
