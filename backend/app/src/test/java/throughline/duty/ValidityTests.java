package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which a duty is in force decide, by the London day of the event (bundle.md 6.2.6). */
final class ValidityTests {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final Story story = new Story()
            .duty("R6-ARREST", duty -> duty.validTo = LAST)
            .version("R6-ARREST-2026", "R6-ARREST", duty -> {
                duty.validFrom = LAST.plusDays(1);
                duty.limit(LimitUnit.WORKING_DAY, 1, 1);
            });

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T22:59:59Z,R6-ARREST", // a second before midnight in London, where it is summer
        "2026-03-31T23:00:00Z,R6-ARREST-2026",
        "2026-04-01T00:00:00+01:00,R6-ARREST-2026",
        "2026-04-01T00:00:00Z,R6-ARREST-2026"
    })
    void anEventIsJudgedByTheVersionOfItsDayInLondon(String at, String duty) {
        story.event("E1 ARRESTED " + at + " POL");
        assertThat(story.on("2026-04-30").ids())
                .filteredOn(id -> id.startsWith("R6-ARREST"))
                .containsExactly(duty + ":E1:V1");
    }

    @Test
    void anOldEventKeepsItsLimitHoweverLateItIsJudged() {
        story.event("E1 ARRESTED 2026-03-31T12:00Z POL").event("E2 ARRESTED 2026-04-01T12:00Z POL");
        assertThat(story.on("2026-04-30").of("R6-ARREST:E1:V1").dueOn()).isEqualTo("2026-04-09"); // Easter between
        assertThat(story.on("2026-04-30").of("R6-ARREST-2026:E2:V1").dueOn()).isEqualTo("2026-04-02");
    }

    @Test
    void aClockThatStartsAfterTheLastDayRunsByTheVersionOfTheEvent() {
        story.duty("R8-HEARING", duty -> duty.validTo = LAST)
                .event("E1 HEARING_LISTED 2026-03-31T12:00Z CRT")
                .message("M1 COURT_RESULT 2026-04-02T12:00Z CRT>WCU about_event_id=E1 received_at=2026-04-02T12:00Z");
        assertThat(story.on("2026-04-30").of("R8-HEARING:E1:V1").dueOn()).isEqualTo("2026-04-07");
    }

    @Test
    void nothingArisesBetweenTwoVersionsWithAGap() {
        story.version("R6-ARREST-2026", "R6-ARREST", duty -> duty.validFrom = LAST.plusDays(3))
                .event("E1 ARRESTED 2026-04-02T12:00Z POL");
        assertThat(story.on("2026-04-30").ids()).noneMatch(id -> id.startsWith("R6-ARREST"));
    }
}
