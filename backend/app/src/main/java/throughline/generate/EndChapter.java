package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;

/** How a case ends before a charge, and how it may open again. */
final class EndChapter {

    private final Story story;
    private final String force;
    private final Cast cast;

    EndChapter(Story story) {
        this.story = story;
        this.force = story.area().force();
        this.cast = story.cast;
    }

    /** The police do not investigate. */
    void screenOut(EventDraft report) {
        LocalDateTime at = story.later(report.at, 1, 8);
        EventDraft decided = story.happens("NOT_INVESTIGATED", at, force);
        for (VictimDraft victim : story.victims()) {
            story.owes("R6-NOINV", decided).of(victim).by(cast.police()).say();
        }
        close(decided.at, "18");
    }

    /** The police end the investigation without a charge. */
    void stopInvestigating(LocalDateTime at, boolean suspect) {
        EventDraft decided = story.happens("POLICE_NO_PROSECUTION", at, force);
        for (VictimDraft victim : story.victims()) {
            story.owes("R6-NFA-POL", decided).of(victim).by(cast.investigator()).say();
        }
        EventDraft reviewed = suspect && story.dice.percent(12) ? review(decided) : null;
        if (reviewed != null
                && reviewed.kind.equals("REVIEW_UPHELD")
                && story.area().prosecutes()) {
            new ChargingChapter(story).charge(reviewed, story.later(reviewed.at, 1, 10), null);
            return;
        }
        close(reviewed == null ? at : reviewed.at, suspect ? "15" : "18");
    }

    /** A victim asks the police to look again. */
    private EventDraft review(EventDraft decided) {
        VictimDraft victim = story.victims().get(0);
        LocalDateTime at = story.later(decided.at, 8, 50);
        EventDraft asked = story.happens("REVIEW_REQUESTED_POLICE", at, force)
                .from(decided)
                .of(victim);
        story.owes("R6-VRR-POL-ACK", asked).of(victim).by(Party.agency(force)).say();
        Owed acknowledgement = story.file.owed.get(story.file.owed.size() - 1);
        MessageDraft outcome = story.owes("R6-VRR-POL-OUT", asked)
                .of(victim)
                .by(Party.agency(force))
                .say();
        if (outcome != null) {
            acknowledgement.done.add(outcome);
        }
        LocalDateTime found = outcome == null ? story.later(at, 10, 40) : outcome.sentAt.plusMinutes(30);
        boolean upheld = story.dice.percent(15);
        return story.happens(upheld ? "REVIEW_UPHELD" : "REVIEW_NOT_UPHELD", found, force)
                .from(asked);
    }

    /** An out-of-court disposal. */
    void dispose(LocalDateTime at) {
        EventDraft considered = story.happens("OOCD_CONSIDERED", at, force);
        LocalDateTime given = story.later(at, 8, 20);
        for (VictimDraft victim : story.victims()) {
            story.owes("R6-OOCD-VIEW", considered)
                    .of(victim)
                    .by(cast.investigator())
                    .within(4)
                    .say();
        }
        EventDraft disposal = story.happens("OOCD_GIVEN", given, force).from(considered);
        for (VictimDraft victim : story.victims()) {
            story.owes("R6-OOCD", disposal).of(victim).by(cast.investigator()).say();
            referToYouthTeam(disposal, victim);
        }
        close(given, story.file.youthSuspect ? "2" : "8");
    }

    /** Where the suspect is young, the youth offending team hears what the victim wishes. */
    void referToYouthTeam(EventDraft event, VictimDraft victim) {
        if (!story.file.youthSuspect) {
            return;
        }
        MessageDraft referral = story.owes("H28", event)
                .of(victim)
                .by(cast.police())
                .to(Party.agency(story.area().youthTeam()))
                .onWhichNobodyActs()
                .say();
        if (referral != null) {
            story.file.referrals.add(new ReferralDraft(victim, "RESTORATIVE_JUSTICE", referral));
        }
    }

    /** The case is closed after a decision; now and then it opens again. */
    void close(LocalDateTime decided, String outcome) {
        story.happens("OUTCOME_ASSIGNED", story.shortly(decided), force).outcome = outcome;
        LocalDateTime at = story.later(decided, 6, 16);
        EventDraft closed = story.happens("CASE_CLOSED", at, force);
        survey(closed, "INVESTIGATION");
        if (story.dice.percent(3)) {
            reopen(closed);
        }
    }

    private void reopen(EventDraft closed) {
        LocalDateTime at = story.later(closed.at, 25, 100);
        EventDraft reopened = story.happens("REOPENED", at, force);
        story.chapter(12);
        cast.changeInvestigator();
        story.holders.takenOver(cast.investigator, force, "OFFICER_IN_CASE", at);
        LocalDateTime again = new InvestigationChapter(story).tell(reopened, false);
        EventDraft decided = story.happens("POLICE_NO_PROSECUTION", again, force);
        for (VictimDraft victim : story.victims()) {
            story.owes("R6-NFA-POL", decided).of(victim).by(cast.investigator()).say();
        }
        story.happens("CASE_CLOSED", story.later(again, 6, 16), force);
    }

    /** Some victims are asked how satisfied they are. */
    void survey(EventDraft closed, String stage) {
        for (VictimDraft victim : story.victims()) {
            if (story.dice.percent(20)) {
                invite(victim, stage, story.later(closed.at, 5, 20));
            }
        }
    }

    private void invite(VictimDraft victim, String stage, LocalDateTime at) {
        MessageDraft invitation =
                new MessageDraft("SURVEY_INVITATION", List.of(), Party.agency(force), Party.victim(victim), at);
        Delivery.deliver(invitation, story.world.calendar(), story.dice);
        invitation.victim = victim;
        VictimDraft.OptOut optOut = victim.optOut("SURVEYS", at);
        if (optOut != null) {
            new OptedOutContact(story, invitation).offer(optOut, story.key("survey" + stage, null, victim));
        }
        String whyNot = optOut != null ? "OPTED_OUT" : victim.age < 18 ? "UNDER_AGE" : "";
        if (whyNot.isEmpty()) {
            story.file.messages.add(invitation);
            story.file.surveys.add(SurveyDraft.asked(invitation, stage, story.dice));
        } else {
            story.file.surveys.add(SurveyDraft.notAsked(victim, stage, at, whyNot));
        }
    }
}
