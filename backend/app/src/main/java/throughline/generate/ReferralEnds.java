package throughline.generate;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** How the referrals of a case end: support given, passed on to another service, or nothing. */
final class ReferralEnds {

    private static final List<String> DEAD_ENDS = List.of(
            "UNSAFE",
            "UNSAFE",
            "WRONG_CONTACT",
            "NO_SAFE_CONTACT",
            "NO_CONSENT",
            "CONTACT_INAPPROPRIATE",
            "NO_ACCESSIBLE_CHANNEL",
            "EXCLUDED_CRIME",
            "REFUSED_BY_SERVICE",
            "NO_ANSWER");

    private final Story story;

    ReferralEnds(Story story) {
        this.story = story;
    }

    void happen() {
        for (VictimDraft victim : story.victims()) {
            List<ReferralDraft> referrals = story.file.referrals.stream()
                    .filter(one -> one.victim == victim && story.world.isKnown(one.madeAt.toLocalDate()))
                    .sorted(Comparator.comparing(ReferralDraft::at))
                    .toList();
            for (int i = 0; i < referrals.size(); i++) {
                ReferralDraft next = i + 1 < referrals.size() ? referrals.get(i + 1) : null;
                end(referrals.get(i), next, story.diceFor("referral" + victim.number + ':' + i));
            }
        }
    }

    private void end(ReferralDraft referral, ReferralDraft next, Dice dice) {
        LocalDateTime ended = after(referral.madeAt, 6, 28, dice);
        String key = "referral:" + referral.kind + referral.victim.number;
        boolean last = next == null && story.world.isKnown(ended.toLocalDate());
        if (last && story.mishaps.strikes(FailureKind.REFERRAL_DEAD_END, key, key)) {
            close(referral, dice.pick(DEAD_ENDS), ended);
            referral.firstContactAt = null;
            story.file.plants.add(new Plant(FailureKind.REFERRAL_DEAD_END, referral.victim, null, List.of(referral)));
        } else if (next != null && dice.percent(10) && next.madeAt.isAfter(ended)) {
            close(referral, dice.pick(DEAD_ENDS), ended);
        } else if (last && dice.percent(6) && referral.kind.equals("SUPPORT")) {
            passOn(referral, ended, dice);
        } else {
            succeed(referral, ended, dice);
        }
    }

    private LocalDateTime after(LocalDateTime from, int fewest, int most, Dice dice) {
        return Story.officeHours(story.world.calendar().after(from.toLocalDate(), dice.between(fewest, most)), dice);
    }

    private static void close(ReferralDraft referral, String outcome, LocalDateTime at) {
        referral.outcome = outcome;
        referral.outcomeAt = at;
    }

    private void succeed(ReferralDraft referral, LocalDateTime ended, Dice dice) {
        if (referral.firstContactAt == null) {
            referral.firstContactAt = after(referral.madeAt, 1, 5, dice);
        }
        close(referral, List.of("ENGAGED", "COMPLETED", "DECLINED_BY_VICTIM").get(dice.weighted(60, 25, 15)), ended);
    }

    /** The general service passes the victim to the specialist one. */
    private void passOn(ReferralDraft referral, LocalDateTime at, Dice dice) {
        String specialist = story.area().specialist();
        Party from = Party.agency(referral.to);
        MessageDraft message = new MessageDraft("AGENCY_QUERY", List.of(), from, Party.agency(specialist), at);
        Delivery.deliver(message, story.world.calendar(), dice);
        message.victim = referral.victim;
        story.file.messages.add(message);
        close(referral, "PASSED_ON", at);
        ReferralDraft onward = ReferralDraft.onward(referral, specialist, at, message);
        succeed(onward, after(at, 6, 28, dice), dice);
        story.file.referrals.add(onward);
    }
}
