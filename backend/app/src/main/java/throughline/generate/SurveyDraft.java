package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question how satisfied a victim is, asked or not, on its way into a table. */
final class SurveyDraft extends Draft {

    private static final List<String> ITEMS = List.of("KEPT_INFORMED", "TREATED_FAIRLY", "NEEDS_MET", "OVERALL");

    final VictimDraft victim;
    final String stage;
    final LocalDateTime at;
    /** Empty if they were asked. */
    final String whyNot;

    final String channel;

    @Nullable
    LocalDateTime respondedAt;

    String answers = "";

    private SurveyDraft(VictimDraft victim, String stage, LocalDateTime at, String whyNot, String channel) {
        this.victim = victim;
        this.stage = stage;
        this.at = at;
        this.whyNot = whyNot;
        this.channel = channel;
    }

    /** Asked; four in ten answer, about half of those well satisfied. */
    static SurveyDraft asked(MessageDraft invitation, String stage, Dice dice) {
        VictimDraft victim = invitation.to.victim();
        SurveyDraft survey = new SurveyDraft(victim, stage, invitation.sentAt, "", invitation.channel);
        if (dice.percent(40)) {
            survey.respondedAt = invitation.sentAt.plusDays(dice.between(1, 14));
            int mood = dice.between(1, 4);
            survey.answers = String.join(
                    ";",
                    ITEMS.stream()
                            .map(item -> item + '=' + (mood + dice.below(2)))
                            .toList());
        }
        return survey;
    }

    static SurveyDraft notAsked(VictimDraft victim, String stage, LocalDateTime at, String why) {
        return new SurveyDraft(victim, stage, at, why, "");
    }

    @Override
    LocalDateTime at() {
        return at;
    }
}
