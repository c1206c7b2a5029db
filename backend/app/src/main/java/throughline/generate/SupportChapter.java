package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Risk, safeguarding and the way to a service, for one victim. */
final class SupportChapter {

    private final Story story;
    private final EventDraft report;
    private final Area area;

    SupportChapter(Story story, EventDraft report) {
        this.story = story;
        this.report = report;
        this.area = story.area();
    }

    void tell(VictimDraft victim) {
        boolean high = gradeRisk(victim);
        refer(victim);
        boolean child = story.file.offence.isDomestic() && story.dice.percent(25);
        if (child || high && story.dice.percent(15)) {
            safeguard(victim);
        }
        if (victim.isBereaved()) {
            LocalDateTime at = story.later(report.at, 1, 3);
            story.happens("FLO_ASSIGNED", at, area.force()).from(report).of(victim);
        }
    }

    /** Whether the risk is high. */
    private boolean gradeRisk(VictimDraft victim) {
        Dice dice = story.dice;
        boolean graded = story.file.offence.isDomestic() || story.file.offence.gravity() >= 2 && dice.percent(50);
        if (!graded) {
            return false;
        }
        String grade = List.of("STANDARD", "MEDIUM", "HIGH").get(dice.weighted(55, 33, 12));
        LocalDateTime at = report.at.plusMinutes(dice.between(130, 150));
        EventDraft assessed =
                story.happens("RISK_ASSESSED", at, area.force()).of(victim).valued(grade);
        story.records.hold(area.force(), victim, "RISK", grade, at.plusMinutes(1));
        boolean high = grade.equals("HIGH");
        if (high && story.file.offence.isDomestic()) {
            referToConference(victim, assessed);
        }
        return high;
    }

    private void referToConference(VictimDraft victim, EventDraft assessed) {
        MessageDraft referral = story.owes("H06", assessed)
                .of(victim)
                .by(story.cast.police())
                .to(Party.agency(area.conference()))
                .within(10)
                .onWhichNobodyActs()
                .say();
        if (referral != null) {
            story.file.referrals.add(new ReferralDraft(victim, "MARAC", referral));
            story.happens("MARAC_HEARD", story.later(referral.sentAt, 10, 28), area.conference())
                    .of(victim);
        }
    }

    private void safeguard(VictimDraft victim) {
        LocalDateTime at = story.later(report.at, 0, 6);
        EventDraft concern =
                story.happens("SAFEGUARDING_CONCERN", at, area.force()).of(victim);
        MessageDraft referral = story.owes("H05", concern)
                .of(victim)
                .by(story.cast.police())
                .to(Party.agency(area.safeguarding()))
                .onWhichNobodyActs()
                .say();
        if (referral != null) {
            ReferralDraft row = new ReferralDraft(victim, "SAFEGUARDING_CHILD", referral);
            row.consent = "NOT_NEEDED";
            story.file.referrals.add(row);
        }
    }

    private void refer(VictimDraft victim) {
        boolean entitled = victim.entitledOn(report.day());
        if (entitled && victim.isBereaved()) {
            take(
                    victim,
                    "HOMICIDE",
                    carry("R4-SPEC", victim, area.specialist())
                            .as("HOMICIDE_REFERRAL")
                            .andFor("R4-FLO-REF")
                            .say());
            return;
        }
        if (entitled) {
            take(
                    victim,
                    kindOfService(),
                    carry("R4-SPEC", victim, area.specialist()).say());
        } else {
            take(victim, "SUPPORT", carry("R4-REF", victim, area.support()).say());
        }
        if (victim.isBereaved()) {
            take(
                    victim,
                    "HOMICIDE",
                    carry("R4-FLO-REF", victim, area.specialist()).within(5).say());
        }
    }

    private Saying carry(String duty, VictimDraft victim, String service) {
        Saying saying = story.owes(duty, report)
                .of(victim)
                .by(story.dice.percent(50) ? Party.agency(area.force()) : story.cast.police())
                .to(Party.agency(service))
                .onWhichNobodyActs();
        return victim.unsafe.isEmpty() ? saying : saying.carrying("UNSAFE_CHANNELS");
    }

    private String kindOfService() {
        Offence offence = story.file.offence;
        if (offence.isDomestic()) {
            return "DOMESTIC_ABUSE_ADVISER";
        }
        if (offence.group().equals("SEXUAL")) {
            return "SEXUAL_VIOLENCE_ADVISER";
        }
        return offence.markers().contains("STALKING") ? "STALKING_ADVOCATE" : "SUPPORT";
    }

    /** The service takes the victim on, if it ever heard of them. */
    private void take(VictimDraft victim, String kind, @Nullable MessageDraft referral) {
        if (referral == null) {
            return;
        }
        ReferralDraft row = new ReferralDraft(victim, kind, referral);
        story.file.referrals.add(row);
        String service = referral.to.agency();
        story.copies.add(new Copies(story, referral, "SAFE_CONTACT"));
        if (story.dice.percent(50)) {
            LocalDateTime at = story.later(referral.arrivedAt(), 1, 9);
            String role = service.equals(area.support()) ? "SUPPORT_WORKER" : "ADVISER";
            story.says("CONTACT_TO_VICTIM", story.cast.of(service, role), Party.victim(victim), at);
            row.firstContactAt = at;
        }
    }
}
