package throughline.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file goes to the prosecutor, who decides; the suspect is charged or not. */
final class ChargingChapter {

    /** Working days that the prosecutor takes at least; longer than a handover may wait for its confirmation. */
    private static final int FEWEST_DAYS = 9;

    private final Story story;
    private final Area area;
    private final Cast cast;

    ChargingChapter(Story story) {
        this.story = story;
        this.area = story.area();
        this.cast = story.cast;
    }

    /** Asks for a decision and follows it. */
    void askFor(LocalDateTime at, boolean charge) {
        story.chapter(4);
        EventDraft ready = story.happens("CHARGE_FILE_READY", at, area.force());
        List<MessageDraft> files = new ArrayList<>();
        boolean only = story.victims().size() == 1;
        LocalDateTime last = at;
        for (VictimDraft victim : story.victims()) {
            Saying saying = story.owes("H09", ready)
                    .of(victim)
                    .by(cast.investigator())
                    .to(Party.agency(cast.cps))
                    .within(3);
            MessageDraft file = (only ? saying.onWhichNobodyActs() : saying).say();
            files.add(file);
            last = file.sentAt;
        }
        EventDraft before = ready;
        LocalDateTime decision = after(last, 20);
        if (story.dice.percent(35)) {
            before = story.happens("CHARGE_FILE_GAPS_FOUND", decision, cast.cps).from(ready);
            MessageDraft reply = fillGaps(before);
            files.add(reply);
            decision = after(reply.sentAt, 15);
        }
        if (charge) {
            authorise(before, decision, files);
        } else {
            refuse(before, decision, files);
        }
    }

    private LocalDateTime after(LocalDateTime from, int most) {
        return Story.officeHours(
                story.world.calendar().after(from.toLocalDate(), story.dice.between(FEWEST_DAYS, most)), story.dice);
    }

    private @Nullable MessageDraft fillGaps(EventDraft gaps) {
        MessageDraft plan = story.owes("H10A", gaps)
                .by(cast.prosecutor)
                .to(cast.investigator())
                .within(1)
                .with(message -> message.replyBy = message.sentOn().plusDays(14))
                .say();
        return story.owes("H10B", gaps)
                .by(cast.investigator())
                .to(cast.prosecutor)
                .startedBy(plan)
                .within(10)
                .onWhichNobodyActs()
                .with(message -> message.replyTo = plan)
                .say();
    }

    private MessageDraft decide(EventDraft decision, String teller, List<MessageDraft> before) {
        Saying saying = story.owes("H11", decision)
                .by(cast.prosecutor)
                .to(cast.investigator())
                .with(message -> message.teller = teller);
        before.forEach(saying::after);
        return saying.say();
    }

    private void authorise(EventDraft before, LocalDateTime at, List<MessageDraft> files) {
        EventDraft authorised = story.happens("CHARGE_AUTHORISED", at, cast.cps).from(before);
        MessageDraft decision = decide(authorised, area.force(), files);
        charge(authorised, story.later(at.plusHours(4), 0, 12), decision);
    }

    /** The police charge the suspect and tell everybody who has to know. */
    void charge(EventDraft cause, LocalDateTime at, @Nullable MessageDraft decision) {
        story.chapter(5);
        EventDraft charged = story.happens("CHARGED", at, area.force()).from(cause);
        charged.courtLevel = story.file.offence.gravity() >= 2 ? "CROWN" : "MAGISTRATES";
        charged.hearingAt = story.later(at, 14, 35).toLocalDate().atTime(10, 0);
        charged.place = CourtChapter.place(story);
        boolean reviewed = cause.kind.equals("REVIEW_UPHELD");
        for (VictimDraft victim : story.victims()) {
            Saying notice = story.owes("R6-CHARGE", charged)
                    .of(victim)
                    .by(cast.investigator())
                    .after(decision)
                    .with(message -> {
                        message.saidWhen = charged.hearingAt;
                        message.saidWhere = charged.place;
                    });
            (reviewed ? notice.andFor("R6-VRR-CHG") : notice).say();
            if (victim.isBereaved()) {
                story.owes("R6-MEET", charged)
                        .of(victim)
                        .by(cast.victimLiaison)
                        .within(8)
                        .say();
            }
        }
        sendFiles(charged, decision);
        handToWitnessCare(charged);
        new CourtChapter(story, charged).tell();
    }

    private void sendFiles(EventDraft charged, @Nullable MessageDraft decision) {
        Saying toCourt = story.owes("H12A", charged)
                .by(cast.investigator())
                .to(Party.agency(area.court()))
                .after(decision)
                .onWhichNobodyActs();
        toCourt.say();
        Saying toProsecutor = story.owes("H12B", charged)
                .by(cast.investigator())
                .to(Party.agency(cast.cps))
                .after(decision);
        boolean silent = story.victims().stream().noneMatch(VictimDraft::isBereaved);
        (silent ? toProsecutor.onWhichNobodyActs() : toProsecutor).say();
    }

    private void handToWitnessCare(EventDraft charged) {
        cast.chooseWitnessCarer(charged.day());
        LocalDateTime taken = charged.at.plusDays(2);
        for (VictimDraft victim : story.victims()) {
            MessageDraft handover = story.owes("H13", charged)
                    .of(victim)
                    .by(cast.investigator())
                    .to(Party.agency(area.witnessCare()))
                    .onWhichNobodyActs()
                    .say();
            if (handover != null) {
                story.handovers.put(victim, handover);
                story.copies.add(new Copies(story, handover, "SAFE_CONTACT", "NEEDS"));
                taken = handover.arrivedAt().isAfter(taken) ? handover.arrivedAt() : taken;
            }
        }
        story.holders.takenOver(cast.witnessCareOfficer, area.witnessCare(), "WITNESS_CARE_OFFICER", taken);
    }

    private void refuse(EventDraft before, LocalDateTime at, List<MessageDraft> files) {
        EventDraft refused = story.happens("CPS_NO_CHARGE", at, cast.cps).from(before);
        boolean policeTell = story.dice.percent(40);
        MessageDraft decision = decide(refused, policeTell ? area.force() : cast.cps, files);
        boolean named = decision != null && policeTell;
        boolean nobody = decision != null && answerTheDecision(refused, decision, named) && story.dice.percent(50);
        boolean inTime = named && decision.sentOn().equals(refused.day());
        Party teller = inTime ? cast.investigator() : cast.victimLiaison;
        VictimDraft asking = null;
        for (VictimDraft victim : story.victims()) {
            Saying saying = story.owes("R6-NFA-CPS", refused)
                    .of(victim)
                    .by(teller)
                    .with(message -> message.saidOutcome = "NO_CHARGE");
            MessageDraft notice = nobody ? saying.leaveUnsaid() : saying.say();
            asking = notice != null && asking == null && story.dice.percent(25) ? victim : asking;
            if (victim.isBereaved()) {
                story.owes("R6-MEET", refused)
                        .of(victim)
                        .by(cast.victimLiaison)
                        .within(8)
                        .say();
            }
        }
        EndChapter end = new EndChapter(story);
        end.close(asking == null ? at : review(refused, asking), "15");
    }

    /** The police say who will tell the victim: the agency that the prosecutor named or, and that is told, each the other. */
    private boolean answerTheDecision(EventDraft refused, MessageDraft decision, boolean policeTell) {
        LocalDateTime at = decision.sentAt.plusMinutes(35);
        String key = story.key("teller", refused, null);
        boolean each = policeTell
                && story.world.isKnown(at.toLocalDate())
                && story.mishaps.strikes(FailureKind.OWNERSHIP_GAP, key, refused.name);
        if (!each && !story.dice.percent(20)) {
            return false;
        }
        MessageDraft answer =
                new MessageDraft("AGENCY_REPLY", List.of(refused), cast.investigator(), Party.agency(cast.cps), at);
        Delivery.deliver(answer, story.world.calendar(), story.dice);
        answer.replyTo = decision;
        answer.teller = each ? cast.cps : decision.teller;
        story.file.messages.add(answer);
        if (each) {
            story.file.plants.add(new Plant(FailureKind.OWNERSHIP_GAP, null, refused, List.of(decision, answer)));
        }
        return each;
    }

    /** A victim asks the prosecutor to look again. */
    private LocalDateTime review(EventDraft refused, VictimDraft victim) {
        LocalDateTime at = story.later(refused.at, 8, 30);
        EventDraft asked = story.happens("REVIEW_REQUESTED_CPS", at, cast.cps)
                .from(refused)
                .of(victim);
        MessageDraft local = story.owes("R6-VRR-CPS-LOCAL", asked)
                .of(victim)
                .by(cast.victimLiaison)
                .say();
        if (local == null || story.dice.percent(60)) {
            return at;
        }
        LocalDateTime further = story.later(local.sentAt, 2, 12);
        EventDraft escalated = story.happens("REVIEW_ESCALATED_CPS", further, cast.cps)
                .from(asked)
                .of(victim);
        story.owes("R6-VRR-CPS-REVIEW", escalated)
                .of(victim)
                .by(cast.victimLiaison)
                .say();
        return further;
    }
}
