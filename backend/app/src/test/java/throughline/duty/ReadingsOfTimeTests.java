package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of section 6.1, each with an example worked out by hand. */
final class ReadingsOfTimeTests {

    private final Story story = new Story();

    @Test
    void reading_6_1_1_aDayBeginsAtMidnightInLondon() {
        story.event("E1 ARRESTED 2026-06-17T23:30Z POL"); // 18 June in London
        assertThat(story.on("2026-06-18").of("R6-ARREST:E1:V1").dueOn()).isEqualTo("2026-06-25");
    }

    @Test
    void reading_6_1_2_whatIsLaterThanTheDateIsNotThere() {
        story.event("E1 ARRESTED 2026-02-05T00:00Z POL");
        assertThat(story.on("2026-02-04").ids()).isEmpty();
        assertThat(story.on("2026-02-05").ids()).containsExactly("R6-ARREST:E1:V1");
    }

    @Test
    void reading_6_1_2_aMessageReceivedTheDayAfterHasNotBeenReceived() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-04T15:00Z CRT>WCU about_event_id=E1 received_at=2026-02-05T09:00Z");
        assertThat(story.on("2026-02-04").state("R8-HEARING:E1:V1")).isEqualTo(State.NOT_STARTED);
        assertThat(story.on("2026-02-05").of("R8-HEARING:E1:V1").startedAt())
                .isEqualTo(Instant.parse("2026-02-05T09:00:00Z"));
    }

    @Test
    void reading_6_1_2_aMessageWithoutSentTimeIsThereFromItsReceivedTimeOn() {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .message("M1 ARREST_NOTICE - POL>V1 about_event_id=E1 received_at=2026-02-06T09:00Z");
        assertThat(story.on("2026-02-05").state("R6-ARREST:E1:V1")).isEqualTo(State.PENDING);
        assertThat(story.on("2026-02-06").state("R6-ARREST:E1:V1")).isEqualTo(State.CANNOT_TELL);
    }

    @Test
    void reading_6_1_2_anAssertionLaterThanTheDateIsNotThere() {
        story.event("E1 REPORTED 2026-02-04T09:00Z POL")
                .assertion("POL V1 OPT_OUT VPS 2026-02-04T08:00Z")
                .assertion("CPS V1 ENHANCED_STATUS YES 2026-02-05T09:00Z");
        assertThat(story.on("2026-02-04").state("R7-INFO:E1:V1")).isEqualTo(State.OPTED_OUT);
        assertThat(story.on("2026-02-04").ids("R4-SPEC")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-07T09:00Z,2026-02-13", // a Saturday: the 9th is the first
        "2026-04-02T09:00Z,2026-04-13", // Thursday before Easter: 7, 8, 9, 10, 13
        "2026-04-03T09:00Z,2026-04-13" // Good Friday itself
    })
    void reading_6_1_3_workingDaysAreCountedFromTheNextOneAsTheFirst(String at, LocalDate due) {
        story.event("E1 ARRESTED " + at + " POL");
        assertThat(story.on("2026-04-30").of("R6-ARREST:E1:V1").dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T12:00:00Z,MET", "2026-03-29T12:00:01Z,LATE"})
    void reading_6_1_4_hoursElapseThroughTheClockChange(String recorded, State state) {
        story.event("E1 REPORTED 2026-03-28T12:00Z POL").event("E2 CRIME_RECORDED " + recorded + " POL");
        Obligation obligation = story.on("2026-04-01").of("R2-RECORD:E1");
        assertThat(obligation.state()).isEqualTo(state);
        assertThat(obligation.dueAt()).isEqualTo(Instant.parse("2026-03-29T12:00:00Z"));
        assertThat(obligation.workingDaysLate()).isZero();
    }

    @Test
    void reading_6_1_4_missedComparesTheDateWithTheDayOfTheMoment() {
        story.event("E1 REPORTED 2026-02-03T12:00Z POL");
        assertThat(story.on("2026-02-04").state("R2-RECORD:E1")).isEqualTo(State.PENDING);
        assertThat(story.on("2026-02-05").state("R2-RECORD:E1")).isEqualTo(State.MISSED);
    }

    @Test
    void reading_6_1_5_aMonthEndsOnTheLastDayOfAShorterMonth() {
        story.duty("R6-ARREST", duty -> duty.limit(LimitUnit.MONTH, 1, 1)).event("E1 ARRESTED 2026-01-31T12:00Z POL");
        assertThat(story.on("2026-02-01").of("R6-ARREST:E1:V1").dueOn()).isEqualTo("2026-02-28");
    }

    @Test
    void reading_6_1_6_anEventWithoutTimeCannotTell() {
        story.event("E1 ARRESTED - POL").message("M1 ARREST_NOTICE 2026-02-05T09:00Z POL>V1 about_event_id=E1");
        assertThat(story.on("2026-02-05").state("R6-ARREST:E1:V1")).isEqualTo(State.CANNOT_TELL);
    }

    @Test
    void reading_6_1_6_aStartMessageWithNeitherTimeCannotTell() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT").message("M1 COURT_RESULT - CRT>WCU about_event_id=E1");
        assertThat(story.on("2026-02-05").state("R8-HEARING:E1:V1")).isEqualTo(State.CANNOT_TELL);
        story.message("M2 HEARING_NOTICE 2026-02-05T09:00Z WCU>V1 about_event_id=E1");
        assertThat(story.on("2026-02-05").state("R8-HEARING:E1:V1")).isEqualTo(State.MET);
    }

    @Test
    void reading_6_1_6_aDischargingMessageWithoutTimeCannotTellUnlessAnotherMakesItMet() {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL").message("M1 ARREST_NOTICE - POL>V1 about_event_id=E1");
        assertThat(story.on("2026-02-28").state("R6-ARREST:E1:V1")).isEqualTo(State.CANNOT_TELL);
        story.message("M2 ARREST_NOTICE 2026-02-27T09:00Z POL>V1 about_event_id=E1"); // late
        assertThat(story.on("2026-02-28").state("R6-ARREST:E1:V1")).isEqualTo(State.CANNOT_TELL);
        story.message("M3 ARREST_NOTICE 2026-02-05T09:00Z POL>V1 about_event_id=E1");
        assertThat(story.on("2026-02-28").state("R6-ARREST:E1:V1")).isEqualTo(State.MET);
    }

    @Test
    void reading_6_1_6_withoutANumberAMessageWithoutSentTimeCannotTellWhateverReceivedAtSays() {
        story.event("E1 REPORTED 2026-02-04T09:00Z POL")
                .message("M1 VPS_INFORMATION - POL>V1 about_event_id=E1 received_at=2026-02-05T09:00Z");
        assertThat(story.on("2026-02-06").state("R7-INFO:E1:V1")).isEqualTo(State.CANNOT_TELL);
    }

    @Test
    void reading_6_1_6_optedOutComesFirst() {
        story.event("E1 ARRESTED - POL").assertion("POL V1 OPT_OUT CASE_UPDATES 2026-02-04T12:00Z");
        assertThat(story.on("2026-02-04").state("R6-ARREST:E1:V1")).isEqualTo(State.OPTED_OUT);
    }

    @Test
    void reading_6_1_7_theDateTakesThePlaceOfTheDayOfAnEventWithoutTime() {
        story.duty("R6-ARREST", duty -> duty.validFrom = LocalDate.of(2026, 2, 10))
                .event("E1 ARRESTED - POL")
                .event("E2 REPORTED - POL")
                .assertion("POL V1 ENHANCED_STATUS YES 2026-02-10T12:00Z");
        assertThat(story.on("2026-02-09").ids())
                .contains("R4-REF:E2:V1")
                .doesNotContain("R6-ARREST:E1:V1", "R4-SPEC:E2:V1");
        assertThat(story.on("2026-02-10").ids())
                .contains("R6-ARREST:E1:V1", "R4-SPEC:E2:V1")
                .doesNotContain("R4-REF:E2:V1");
    }

    @Test
    void reading_6_1_8_receivedBeforeSentCountsAsTheSentTime() {
        story.event("E1 HEARING_LISTED 2026-02-03T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-05T09:00Z CRT>WCU about_event_id=E1 received_at=2026-02-04T09:00Z");
        assertThat(story.on("2026-02-05").of("R8-HEARING:E1:V1").startedAt())
                .isEqualTo(Instant.parse("2026-02-05T09:00:00Z"));
    }

    @Test
    void reading_6_1_9_aReferenceToAnEventThatIsNotThereYetIsFilledButLeadsNowhere() {
        story.event("E1 REPORTED 2026-02-03T09:00Z POL")
                .event("E2 REPORTED 2026-02-09T09:00Z POL")
                .event("E3 NEEDS_ASSESSED 2026-02-04T09:00Z POL caused_by_id=E2")
                .message("M1 RIGHTS_INFORMATION 2026-02-04T09:00Z POL>V1 about_event_id=E2");
        assertThat(story.on("2026-02-05").state("R4-NA-POL:E1:V1")).isEqualTo(State.PENDING);
        assertThat(story.on("2026-02-05").state("R3-INFO:E1:V1")).isEqualTo(State.PENDING);
    }

    @Test
    void reading_6_1_10_theDueDayHasPassedWhenItIsBeforeTheDateAndDaysSoFarIncludeIt() {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL"); // due Wednesday 11 February
        assertThat(story.on("2026-02-11").state("R6-ARREST:E1:V1")).isEqualTo(State.PENDING);
        assertThat(story.on("2026-02-12").state("R6-ARREST:E1:V1")).isEqualTo(State.MISSED);
        assertThat(story.on("2026-02-13").of("R6-ARREST:E1:V1").workingDaysLate())
                .isEqualTo(2);
    }

    @Test
    void aLimitOfNoCalendarDaysEndsWithTheDayOfTheStart() {
        story.event("E1 CPS_NO_CHARGE 2026-02-07T09:00Z CPS") // a Saturday
                .message("M1 CHARGING_DECISION 2026-02-07T23:59:59Z CPS>POL about_event_id=E1");
        assertThat(story.on("2026-02-09").state("H11:E1")).isEqualTo(State.MET);
        assertThat(story.on("2026-02-09").of("H11:E1").dueOn()).isEqualTo("2026-02-07");
    }
}
