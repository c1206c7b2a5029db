package throughline.generate;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The Victim Contact Scheme, from the referral to the release. */
final class ContactSchemeChapter {

    private final Story story;
    private final EventDraft sentence;
    private final @Nullable MessageDraft result;
    private final Area area;
    private final Cast cast;
    private final Officer liaison;
    private final Party unit;
    private LocalDateTime last;

    ContactSchemeChapter(Story story, EventDraft sentence, @Nullable MessageDraft result) {
        this.story = story;
        this.sentence = sentence;
        this.result = result;
        this.area = story.area();
        this.cast = story.cast;
        this.last = sentence.at;
        story.chapter(10);
        liaison = story.world.staff().somebody(area.victimUnit(), "VICTIM_LIAISON_OFFICER", story.dice);
        unit = Party.officer(liaison, area.victimUnit());
    }

    void tell() {
        boolean anybody = false;
        for (VictimDraft victim : story.victims()) {
            anybody |= invite(victim);
        }
        if (!anybody) {
            story.happens("CASE_CLOSED", story.later(last, 20, 30), area.force());
            return;
        }
        story.holders.takenOver(liaison, area.victimUnit(), "VICTIM_LIAISON_OFFICER", last);
        LocalDateTime release = sentence.at.plusDays(sentence.custodyMonths * 12L);
        if (!story.world.isKnown(release.minusDays(90).toLocalDate())) {
            return;
        }
        prepareRelease(story.later(release.minusDays(90), 0, 30));
        release(release);
    }

    /** Whether the victim joins. */
    private boolean invite(VictimDraft victim) {
        MessageDraft referral = story.owes("R11-REFER", sentence)
                .of(victim)
                .by(cast.witnessCare())
                .to(Party.agency(area.victimUnit()))
                .after(result)
                .say();
        if (referral == null) {
            return false;
        }
        story.file.referrals.add(new ReferralDraft(victim, "VCS", referral));
        story.copies.add(new Copies(story, referral, "SAFE_CONTACT"));
        MessageDraft offer = story.owes("R11-CONTACT", sentence)
                .of(victim)
                .by(unit)
                .startedBy(referral)
                .say();
        if (offer == null) {
            later(referral.sentAt);
            return false;
        }
        LocalDateTime answered = story.later(offer.sentAt, 2, 12);
        later(answered);
        boolean joins = story.dice.percent(75);
        EventDraft answer = story.happens(joins ? "VCS_JOINED" : "VCS_LEFT", answered, area.victimUnit())
                .of(victim);
        if (joins) {
            welcome(victim, answer);
        }
        return joins;
    }

    private void later(LocalDateTime at) {
        last = at.isAfter(last) ? at : last;
    }

    /** From now on the victim hears of events only, and the plan that the police had agreed ends. */
    private void welcome(VictimDraft victim, EventDraft joined) {
        MessageDraft level =
                story.owes("R11-LEVEL", joined).of(victim).by(unit).within(3).say();
        story.owes("R11-EXPLAIN", joined).of(victim).by(unit).within(5).say();
        if (level == null) {
            return;
        }
        AssertionDraft before = story.records.held(area.force(), victim, "CONTACT_PLAN", level.sentAt);
        if (before != null) {
            before.withdrawnAt = level.sentAt;
        }
        story.records.hold(area.victimUnit(), victim, "CONTACT_PLAN", "EVENTS_ONLY", level.sentAt);
        later(level.sentAt);
    }

    private boolean isMember(VictimDraft victim) {
        return story.file.events.stream().anyMatch(event -> event.kind.equals("VCS_JOINED") && event.victim == victim);
    }

    private void prepareRelease(LocalDateTime at) {
        if (!at.isAfter(last)) {
            at = story.later(last, 5, 12);
        }
        EventDraft considered = story.happens("RELEASE_CONSIDERED", at, area.probation());
        Party practitioner = cast.of(area.probation(), "PROBATION_PRACTITIONER");
        MessageDraft notice = tellUnit("H22B", considered, practitioner);
        for (VictimDraft victim : story.victims()) {
            if (isMember(victim)) {
                say("R11-RELEASE-CONS", considered, victim, notice);
                say("R11-CONDITIONS-ASK", considered, victim, notice);
                story.owes("H22A", considered)
                        .of(victim)
                        .by(unit)
                        .to(practitioner)
                        .within(12)
                        .say();
            }
        }
        LocalDateTime set = story.later(at, 25, 40);
        EventDraft conditions = story.happens("LICENCE_CONDITIONS_SET", set, area.probation());
        MessageDraft told = tellUnit("H22B", conditions, practitioner);
        for (VictimDraft victim : story.victims()) {
            if (isMember(victim)) {
                say("R11-CONDITIONS-SET", conditions, victim, told);
            }
        }
        later(set);
    }

    private @Nullable MessageDraft tellUnit(String duty, EventDraft event, Party sender) {
        return story.owes(duty, event).by(sender).to(unit).within(3).say();
    }

    private void say(String duty, EventDraft event, VictimDraft victim, @Nullable MessageDraft started) {
        story.owes(duty, event).of(victim).by(unit).startedBy(started).within(5).say();
    }

    private void release(LocalDateTime planned) {
        LocalDateTime at = planned.isAfter(last) ? story.later(planned, 0, 3) : story.later(last, 10, 20);
        EventDraft released = story.happens("RELEASED", at, Area.PRISONS);
        MessageDraft notice = tellUnit("H24A", released, Party.agency(Area.PRISONS));
        for (VictimDraft victim : story.victims()) {
            if (isMember(victim)) {
                say("R11-RELEASED", released, victim, notice);
            }
        }
        story.happens("CASE_CLOSED", story.later(at, 20, 40), area.victimUnit());
    }
}
