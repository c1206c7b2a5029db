package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plea of not guilty, the witnesses, the trial. */
final class TrialChapter {

    private static final List<String> MEASURES =
            List.of("SM_SCREEN", "SM_LIVE_LINK", "SM_SCREEN;SM_WIGS_OFF", "SM_RECORDED_EVIDENCE", "SM_INTERMEDIARY");

    private final Story story;
    private final CourtChapter court;
    private final Area area;
    private final Cast cast;

    TrialChapter(Story story, CourtChapter court) {
        this.story = story;
        this.court = court;
        this.area = story.area();
        this.cast = story.cast;
    }

    void tell(LocalDateTime hearing) {
        story.chapter(7);
        boolean crown = story.file.offence.gravity() >= 2;
        EventDraft plea = court.court("NOT_GUILTY_PLEA", hearing);
        boolean witnesses = story.victims().stream().anyMatch(VictimDraft::isWitness);
        court.result("H15", plea, !witnesses);
        LocalDateTime trial = story.later(hearing, crown ? 110 : 60, crown ? 260 : 140);
        court.list(hearing.plusMinutes(15), trial.toLocalDate().atTime(10, 0));
        callWitnesses(plea);
        if (story.dice.percent(25)) {
            LocalDateTime moved = trial;
            trial = story.later(trial, 20, 80);
            court.list(
                    story.later(moved.minusDays(12), 0, 9), trial.toLocalDate().atTime(10, 30));
        }
        decide(trial);
    }

    private void callWitnesses(EventDraft plea) {
        boolean witnesses = story.victims().stream().anyMatch(VictimDraft::isWitness);
        Saying list = story.owes("H14", plea)
                .by(cast.prosecutor)
                .to(Party.agency(area.witnessCare()))
                .within(10);
        MessageDraft witnessList = (witnesses ? list : list.onWhichNobodyActs()).say();
        for (VictimDraft victim : story.victims()) {
            if (victim.isWitness() && witnessList != null) {
                lookAfter(plea, victim, witnessList);
            }
        }
    }

    /** What the Witness Care Unit does for a victim who has to give evidence. */
    private void lookAfter(EventDraft plea, VictimDraft victim, MessageDraft list) {
        story.owes("R8-WITNESS", plea)
                .of(victim)
                .by(cast.witnessCare())
                .startedBy(list)
                .say();
        LocalDateTime assessed = story.later(list.arrivedAt(), 2, 10);
        EventDraft needs = story.happens("NEEDS_ASSESSED", assessed, area.witnessCare())
                .from(plea)
                .of(victim);
        memo(needs, victim);
        story.owes("R8-NEEDS", plea)
                .of(victim)
                .by(cast.witnessCare())
                .startedBy(list)
                .within(8)
                .say();
        MessageDraft referral = story.owes("H17", plea)
                .of(victim)
                .by(cast.witnessCare())
                .to(Party.agency(Area.WITNESS_SERVICE))
                .startedBy(list)
                .within(10)
                .onWhichNobodyActs()
                .say();
        if (referral != null) {
            story.file.referrals.add(new ReferralDraft(victim, "WITNESS_SERVICE", referral));
        }
        if (victim.entitledOn(assessed.toLocalDate()) && story.dice.percent(60)) {
            askForMeasures(victim, assessed);
        }
    }

    private void memo(EventDraft event, VictimDraft victim) {
        story.owes("H16", event)
                .of(victim)
                .by(cast.witnessCare())
                .to(Party.agency(cast.cps))
                .onWhichNobodyActs()
                .say();
    }

    private void askForMeasures(VictimDraft victim, LocalDateTime from) {
        String measures = story.dice.pick(MEASURES);
        EventDraft asked = story.happens("SPECIAL_MEASURES_REQUESTED", story.later(from, 0, 4), area.witnessCare())
                .of(victim);
        asked.needs = measures;
        memo(asked, victim);
        LocalDateTime applied = story.later(asked.at, 9, 20);
        story.happens("SPECIAL_MEASURES_APPLIED", applied, cast.cps).of(victim).needs = measures;
        EventDraft decided = court.court("SPECIAL_MEASURES_DECIDED", story.later(applied, 8, 25))
                .of(victim);
        decided.needs = story.dice.percent(85) ? measures : "";
        @Nullable MessageDraft result = court.result("H15", decided);
        story.owes("R8-SM", decided)
                .of(victim)
                .by(cast.witnessCare())
                .startedBy(result)
                .within(5)
                .say();
    }

    private void decide(LocalDateTime trial) {
        story.chapter(8);
        court.court("TRIAL_STARTED", trial);
        LocalDateTime at = story.later(trial.plusHours(3), 0, 5);
        boolean convicted = story.file.offence.isHomicide() || story.dice.percent(66);
        EventDraft verdict = court.court(convicted ? "CONVICTED" : "ACQUITTED", at);
        court.outcome(verdict, convicted ? "GUILTY" : "NOT_GUILTY");
        payExpenses(at);
        if (convicted) {
            new SentenceChapter(story, court).tell(verdict);
        } else {
            court.pointToSupport(verdict);
            askAQuestion(verdict);
            court.end(verdict.at);
        }
    }

    private void payExpenses(LocalDateTime at) {
        for (VictimDraft victim : story.victims()) {
            if (victim.isWitness() && story.dice.percent(40)) {
                EventDraft claim = story.happens("EXPENSES_CLAIMED", story.later(at, 2, 12), cast.cps)
                        .of(victim);
                story.owes("R10-EXPENSES", claim)
                        .of(victim)
                        .by(Party.agency(cast.cps))
                        .say();
            }
        }
    }

    private void askAQuestion(EventDraft verdict) {
        VictimDraft victim = story.victims().get(0);
        if (story.dice.percent(40)) {
            return;
        }
        EventDraft question = story.happens("VICTIM_QUESTION", story.later(verdict.at, 1, 6), area.witnessCare())
                .of(victim);
        MessageDraft passedOn = story.owes("R9-QUERY-A", question)
                .of(victim)
                .by(cast.witnessCare())
                .to(Party.agency(cast.cps))
                .within(3)
                .say();
        story.owes("R9-QUERY-B", question)
                .of(victim)
                .by(cast.victimLiaison)
                .startedBy(passedOn)
                .within(6)
                .say();
    }
}
