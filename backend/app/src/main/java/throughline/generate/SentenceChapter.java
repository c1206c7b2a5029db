package throughline.generate;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement, the sentence, and what follows from it. */
final class SentenceChapter {

    private static final List<String> USES = List.of("READ_BY_VICTIM", "READ_BY_OTHER", "CONSIDERED_ONLY");

    private final Story story;
    private final CourtChapter court;
    private final Area area;
    private final Cast cast;

    SentenceChapter(Story story, CourtChapter court) {
        this.story = story;
        this.court = court;
        this.area = story.area();
        this.cast = story.cast;
    }

    void tell(EventDraft verdict) {
        story.chapter(9);
        for (VictimDraft victim : story.victims()) {
            prepare(verdict, victim);
        }
        LocalDateTime at = story.later(verdict.at, 21, 45);
        court.list(verdict.at.plusMinutes(20), at.toLocalDate().atTime(10, 0));
        EventDraft sentence = court.court("SENTENCED", at);
        sentence.custodyMonths = custody();
        MessageDraft result = court.result("R9-COURT-LEG", sentence);
        court.notices("R9-SENTENCE", sentence, result);
        court.pointToSupport(sentence);
        for (VictimDraft victim : story.victims()) {
            if (victim.isBereaved()) {
                story.owes("R9-BEREAVED", sentence)
                        .of(victim)
                        .by(cast.victimLiaison)
                        .within(8)
                        .say();
            }
            new EndChapter(story).referToYouthTeam(sentence, victim);
        }
        if (story.dice.percent(15)) {
            returnProperty(at);
        }
        boolean scheme = story.file.offence.opensContactScheme() && sentence.custodyMonths >= 12;
        if (scheme) {
            new ContactSchemeChapter(story, sentence, result).tell();
        } else if (story.dice.percent(8) && sentence.courtLevel.equals("MAGISTRATES")) {
            appeal(sentence);
        } else {
            court.end(at);
        }
    }

    private int custody() {
        if (story.file.offence.isHomicide()) {
            return story.dice.between(84, 300);
        }
        boolean grave = story.file.offence.gravity() == 2;
        return switch (story.dice.weighted(grave ? 30 : 75, grave ? 15 : 17, grave ? 55 : 8)) {
            case 0 -> 0;
            case 1 -> story.dice.between(2, 11);
            default -> story.dice.between(12, 60);
        };
    }

    private void prepare(EventDraft verdict, VictimDraft victim) {
        if (story.dice.percent(45)) {
            LocalDateTime made = story.later(verdict.at, 1, 6);
            story.happens("VPS_MADE", made, area.force()).of(victim);
            story.happens("VPS_PREFERENCE_RECORDED", made.plusMinutes(20), area.force())
                    .of(victim)
                    .valued(story.dice.pick(USES));
        }
        story.owes("H18", verdict)
                .of(victim)
                .by(cast.prosecutor)
                .to(Party.agency(area.court()))
                .within(10)
                .say();
        if (victim.isBereaved()) {
            story.owes("R9-BEREAVED", verdict)
                    .of(victim)
                    .by(cast.victimLiaison)
                    .within(8)
                    .say();
        }
    }

    private void returnProperty(LocalDateTime at) {
        EventDraft released = story.happens("PROPERTY_RELEASED", story.later(at, 2, 9), area.force());
        for (VictimDraft victim : story.victims()) {
            story.owes("R10-PROPERTY", released)
                    .of(victim)
                    .by(cast.police())
                    .within(9)
                    .say();
        }
    }

    private void appeal(EventDraft sentence) {
        LocalDateTime last = sentence.at;
        for (String step : List.of("NOTICE", "DISMISSED")) {
            last = story.later(last, 12, 35);
            EventDraft event = court.court("APPEAL_CC_STEP", last);
            event.courtLevel = "CROWN";
            @Nullable MessageDraft result = court.result("H15", event);
            for (VictimDraft victim : story.victims()) {
                story.owes("R9-APP-CC", event)
                        .of(victim)
                        .by(cast.witnessCare())
                        .startedBy(result)
                        .with(message -> message.saidOutcome = step)
                        .say();
                story.owes("R9-APP-VPS", event)
                        .of(victim)
                        .by(cast.witnessCare())
                        .startedBy(result)
                        .within(5)
                        .say();
            }
        }
        court.end(last);
    }
}
