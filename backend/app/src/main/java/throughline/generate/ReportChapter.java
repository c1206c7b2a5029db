package throughline.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** From the report until the victim has been told what to expect and has been referred. */
final class ReportChapter {

    private static final List<String> NEEDS = List.of(
            "SAFETY",
            "MENTAL_HEALTH",
            "TRANSPORT",
            "CHILDCARE",
            "INTERPRETER",
            "EASY_READ",
            "SUPPORTER_PRESENT",
            "ADVISER");
    private static final List<String> OPT_OUTS = List.of(
            "SUPPORT_REFERRAL", "RESTORATIVE_JUSTICE", "RESTORATIVE_JUSTICE", "VPS", "SURVEYS", "SURVEYS", "MEETINGS");

    private final Story story;
    private final String force;
    private EventDraft report;

    ReportChapter(Story story) {
        this.story = story;
        this.force = story.area().force();
    }

    EventDraft tell(LocalDateTime at) {
        story.chapter(1);
        report = story.happens("REPORTED", at, force);
        Officer taker = story.dice.percent(60) ? story.cast.caller : story.cast.responder;
        report.by(taker);
        story.holders.takenOver(story.cast.responder, force, "RESPONSE_OFFICER", at.plusMinutes(30));
        for (VictimDraft victim : story.victims()) {
            putOnRecord(victim);
        }
        recordCrime();
        if (taker == story.cast.caller) {
            gradeCall();
        }
        for (VictimDraft victim : story.victims()) {
            assess(victim);
            inform(victim);
            new SupportChapter(story, report).tell(victim);
        }
        return report;
    }

    private void putOnRecord(VictimDraft victim) {
        Dice dice = story.dice;
        LocalDateTime at = report.at.plusMinutes(dice.between(5, 50));
        if (dice.percent(16) && !victim.isBereaved()) {
            String scope = dice.pick(OPT_OUTS);
            victim.optOuts.add(new VictimDraft.OptOut(force, Set.of(scope), report.at, null));
            story.records.change(force, victim, "OPT_OUT", scope, report.at);
        }
        entitle(victim, at);
        story.records.hold(force, victim, "SAFE_CONTACT", Tokens.contact(dice), at);
        if (dice.percent(50)) {
            story.records.hold(force, victim, "CHANNEL_PREFERENCE", victim.preferredChannel, at);
        }
        if (dice.percent(30)) {
            story.records.hold(force, victim, "DEPENDANTS", Integer.toString(dice.below(4)), at);
        }
        boolean needsHelp = !victim.language.equals("en") || dice.percent(10);
        if (needsHelp || dice.percent(20)) {
            story.records.hold(force, victim, "LANGUAGE_ACCESS", needsHelp ? "INTERPRETER" : "NONE", at);
        }
        if (!victim.unsafe.isEmpty()) {
            String channels = String.join(";", victim.unsafe.stream().sorted().toList());
            story.records.change(force, victim, "UNSAFE_CHANNELS", channels, at);
            victim.unsafeFrom = at;
        }
    }

    /** Records Enhanced Rights on the day of the report where there is a ground for them. */
    private void entitle(VictimDraft victim, LocalDateTime at) {
        boolean ground =
                story.file.offence.isGround() || !victim.markers.isEmpty() || victim.isBereaved() || victim.age < 18;
        boolean recordsNo = story.dice.percent(50);
        String key = story.key("entitlement", report, victim);
        boolean appearsElsewhere = victim.known || victim.appearsAgain;
        if (ground && !appearsElsewhere && story.mishaps.strikes(FailureKind.MISSED_ENTITLEMENT, key, key)) {
            story.file.plants.add(new Plant(FailureKind.MISSED_ENTITLEMENT, victim, null, List.of()));
            ground = false;
        }
        if (ground) {
            AssertionDraft record = story.records.hold(force, victim, "ENHANCED_STATUS", "YES", at);
            record.everywhere = victim.appearsAgain;
            record.grounds = grounds(victim);
            LocalDate day = at.toLocalDate();
            victim.enhancedFrom = victim.entitledOn(day) ? victim.enhancedFrom : day;
        } else if (recordsNo && !victim.known) {
            story.records.hold(force, victim, "ENHANCED_STATUS", "NO", at);
        }
    }

    private String grounds(VictimDraft victim) {
        if (victim.isBereaved()) {
            return "BEREAVED";
        }
        List<String> grounds = victim.markers.isEmpty() ? story.file.offence.markers() : victim.markers;
        return String.join(";", grounds);
    }

    private void recordCrime() {
        Dice dice = story.dice;
        LocalDateTime quick = report.at.plusMinutes(dice.between(20, 240));
        LocalDateTime nextDay = report.at.plusMinutes(dice.between(13 * 60, 22 * 60));
        LocalDateTime at = dice.percent(75) ? quick : nextDay;
        Owed owed = new Owed(story.world.duty("R2-RECORD"), report, null, report.at);
        story.file.owed.add(owed);
        String key = story.key("recording", report, null);
        LocalDateTime late = report.at.plusHours(25 + dice.early(200));
        boolean couldFail =
                story.world.isOver(owed.due(story.world.calendar())) && story.world.isKnown(late.toLocalDate());
        if (couldFail && story.mishaps.strikes(FailureKind.NOT_DONE, key, key)) {
            owed.mishap = FailureKind.NOT_DONE;
            at = late;
            if (story.diceFor(key).percent(40)) {
                return;
            }
        }
        owed.recorded = story.happens("CRIME_RECORDED", at, force).from(report);
    }

    private void gradeCall() {
        EventDraft graded =
                story.happens("CALL_GRADED", report.at.plusMinutes(4), force).by(story.cast.caller);
        for (VictimDraft victim : story.victims()) {
            story.owes("H01", graded)
                    .of(victim)
                    .by(story.cast.officer(story.cast.caller))
                    .to(story.cast.officer(story.cast.responder))
                    .within(1)
                    .say();
        }
    }

    private void assess(VictimDraft victim) {
        Dice dice = story.dice;
        LocalDateTime at = report.at.plusMinutes(dice.between(55, 130));
        boolean declined = dice.percent(6);
        story.happens(declined ? "NEEDS_ASSESSMENT_DECLINED" : "NEEDS_ASSESSED", at, force)
                .from(report)
                .of(victim)
                .by(story.cast.responder);
        if (!declined && dice.percent(60)) {
            String needs = dice.percent(40) ? dice.pick(NEEDS) : "NONE";
            story.records.hold(force, victim, "NEEDS", needs, at.plusMinutes(5));
        }
        if (dice.percent(40)) {
            EventDraft loss =
                    story.happens("LOSS_RECORDED", at.plusMinutes(10), force).of(victim);
            story.owes("R5-COMP", loss).of(victim).by(story.cast.police()).say();
        }
    }

    private void inform(VictimDraft victim) {
        story.owes("R3-ACK", report)
                .of(victim)
                .by(story.cast.police())
                .within(3)
                .say();
        story.owes("R3-INFO", report)
                .of(victim)
                .by(Party.agency(force))
                .within(3)
                .say();
        String youthTeam = story.area().youthTeam();
        if (story.file.youthSuspect && youthTeam != null) {
            story.owes("R3-RJ-YOT", report)
                    .of(victim)
                    .by(Party.agency(youthTeam))
                    .within(12)
                    .say();
        } else {
            story.owes("R3-RJ-POL", report)
                    .of(victim)
                    .by(story.cast.police())
                    .within(8)
                    .say();
        }
        story.owes("R7-INFO", report)
                .of(victim)
                .by(story.cast.police())
                .within(5)
                .say();
        story.owes("R7-OFFER", report)
                .of(victim)
                .by(story.cast.police())
                .within(15)
                .say();
    }
}
