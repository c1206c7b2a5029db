package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of section 6.3 (but 6.3.11, which no state needs) and 6.4.1, each with an example worked out by hand. */
final class ReadingsOfObligationsTests {

    private final Story story = new Story();

    @Test
    void reading_6_3_1_oneForEachVictimOrForTheOneNamedOrForTheCase() {
        story.person("V2 BEREAVED_RELATIVE")
                .event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .event("E2 ARRESTED 2026-02-04T09:00Z POL victim_id=V2")
                .event("E3 HEARING_LISTED 2026-02-04T09:00Z CRT");
        assertThat(story.on("2026-02-04").ids())
                .containsExactly(
                        "R6-ARREST:E1:V1",
                        "R6-ARREST:E1:V2",
                        "R6-ARREST:E2:V2",
                        "R8-COURT-LEG:E3",
                        "R8-HEARING:E3:V1",
                        "R8-HEARING:E3:V2");
    }

    @Test
    void reading_6_3_2_perCaseOneVictimForWhomTheConditionHoldsIsEnough() {
        story.person("V2 VICTIM")
                .agency("PRO PROBATION")
                .event("E1 VCS_JOINED 2026-02-03T09:00Z VLU victim_id=V2")
                .event("E2 LICENCE_BREACHED 2026-02-04T09:00Z PRO")
                .event("E3 LICENCE_BREACHED 2026-02-04T09:00Z PRO victim_id=V1");
        assertThat(story.on("2026-02-04").ids("H22B")).containsExactly("H22B:E2");
    }

    @ParameterizedTest
    @CsvSource({"custody_months=12,1", "custody_months=11,0", "hospital_order=YES,1", "hospital_order=,0"})
    void reading_6_3_2_aConditionThatCannotBeTestedDoesNotHold(String cells, int arising) {
        story.event("E1 SENTENCED 2026-02-04T09:00Z CRT " + cells);
        assertThat(story.on("2026-02-04").ids("R11-REFER")).hasSize(arising);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03T09:00Z,2026-02-04T00:30Z,2026-02-05", // withdrawn in the night
        "2026-02-04T23:59Z,,2026-02-05", // recorded in the evening
        "2026-02-03T09:00Z,2026-02-04T00:00Z,2026-02-11", // withdrawn when the day began
        "2026-02-05T00:00Z,,2026-02-11"
    })
    void reading_6_3_3_entitledAtSomeMomentOfTheDayIsEntitledOnTheDay(String from, String withdrawn, String due) {
        String end = withdrawn == null ? "" : withdrawn;
        story.event("E1 ARRESTED 2026-02-04T12:00Z POL")
                .assertion("SUP V1 ENHANCED_STATUS YES " + from + " withdrawn_at=" + end);
        assertThat(story.on("2026-02-06").of("R6-ARREST:E1:V1").dueOn()).isEqualTo(due);
    }

    @Test
    void reading_6_3_4_allCoversEveryDutyOfWhichOneCanOptOut() {
        story.event("E1 REPORTED 2026-02-04T12:00Z POL").assertion("SUP V1 OPT_OUT ALL 2026-02-04T12:00Z");
        assertThat(story.on("2026-02-04").state("R7-INFO:E1:V1")).isEqualTo(State.OPTED_OUT);
        assertThat(story.on("2026-02-04").state("R3-INFO:E1:V1")).isEqualTo(State.PENDING);
    }

    @Test
    void reading_6_3_4_withAnEventClockTheRecordAtTheStartDecides() {
        story.event("E1 REPORTED 2026-02-04T12:00Z POL")
                .event("E2 ARRESTED 2026-02-04T13:00Z POL")
                .assertion("POL V1 OPT_OUT CASE_UPDATES;VPS 2026-02-04T11:00Z withdrawn_at=2026-02-04T13:00Z");
        assertThat(story.on("2026-02-05").state("R7-INFO:E1:V1")).isEqualTo(State.OPTED_OUT);
        assertThat(story.on("2026-02-05").state("R6-ARREST:E2:V1")).isEqualTo(State.PENDING);
    }

    @Test
    void reading_6_3_4_whileTheClockHasNotStartedTheRecordOnTheDateDecides() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-09T09:00Z CRT>WCU about_event_id=E1")
                .assertion("POL V1 OPT_OUT COURT_UPDATES 2026-02-05T09:00Z withdrawn_at=2026-02-06T09:00Z");
        assertThat(story.on("2026-02-04").state("R8-HEARING:E1:V1")).isEqualTo(State.NOT_STARTED);
        assertThat(story.on("2026-02-05").state("R8-HEARING:E1:V1")).isEqualTo(State.OPTED_OUT);
        assertThat(story.on("2026-02-06").state("R8-HEARING:E1:V1")).isEqualTo(State.NOT_STARTED);
        assertThat(story.on("2026-02-09").state("R8-HEARING:E1:V1")).isEqualTo(State.PENDING);
    }

    @Test
    void reading_6_3_4_forAVictimToldEarlyTheRecordAtTheMomentOfTellingDecides() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 HEARING_NOTICE 2026-02-05T09:00Z WCU>V1 about_event_id=E1")
                .message("M2 COURT_RESULT 2026-02-09T09:00Z CRT>WCU about_event_id=E1")
                .assertion("POL V1 OPT_OUT COURT_UPDATES 2026-02-06T09:00Z");
        assertThat(story.on("2026-02-06").state("R8-HEARING:E1:V1")).isEqualTo(State.MET);
        assertThat(story.on("2026-02-09").state("R8-HEARING:E1:V1")).isEqualTo(State.MET);
    }

    @Test
    void reading_6_3_5_onlyAMessageAboutTheEventStartsItsClock() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-04T10:00Z CRT>WCU")
                .message("M2 COURT_RESULT 2026-02-05T09:00Z CRT>WCU about_event_id=E1 status=BOUNCED")
                .message("M4 COURT_RESULT 2026-02-06T09:00Z CRT>WCU about_event_id=E1")
                .message("M3 COURT_RESULT 2026-02-06T09:00Z CRT>WCU about_event_id=E1");
        assertThat(story.on("2026-02-05").state("R8-HEARING:E1:V1")).isEqualTo(State.NOT_STARTED);
        assertThat(story.on("2026-02-06").of("R8-HEARING:E1:V1").startedById()).isEqualTo("M3"); // the smaller id
    }

    @Test
    void reading_6_3_5_aReceiptBeforeTheEventStartsTheClockAtTheEvent() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-03T10:00Z CRT>WCU about_event_id=E1");
        assertThat(story.on("2026-02-05").of("R8-HEARING:E1:V1").startedAt())
                .isEqualTo(Instant.parse("2026-02-04T09:00:00Z"));
    }

    @Test
    void reading_6_3_5_aStartMessageOwedForOneVictimMustNameThatVictimOrNone() {
        story.person("V2 VICTIM")
                .event("E1 SENTENCED 2026-02-04T09:00Z CRT custody_months=12")
                .message("M1 VCS_REFERRAL 2026-02-05T09:00Z WCU>VLU about_event_id=E1 victim_id=V2")
                .message("M2 COURT_RESULT 2026-02-05T09:00Z CRT>WCU about_event_id=E1 victim_id=V2");
        assertThat(story.on("2026-02-05").state("R11-CONTACT:E1:V1")).isEqualTo(State.NOT_STARTED);
        assertThat(story.on("2026-02-05").state("R11-CONTACT:E1:V2")).isEqualTo(State.PENDING);
        assertThat(story.on("2026-02-05").state("R9-SENTENCE:E1:V1")).isEqualTo(State.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"about_event_id=E1,MET", "about_event_id=,MET", "about_event_id=E2,MISSED", "about_event_id=E1;E2,MET"})
    void reading_6_3_5_aMessageAboutAnotherEventNeverDischarges(String about, State state) {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .event("E2 TRIAL_STARTED 2026-02-04T09:00Z CRT")
                .message("M1 ARREST_NOTICE 2026-02-04T09:00Z POL>V1 " + about);
        assertThat(story.on("2026-02-28").state("R6-ARREST:E1:V1")).isEqualTo(state);
    }

    @Test
    void reading_6_3_5_ofMessagesWithTheSameTimeTheSmallerIdDischarges() {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .message("M9 ARREST_NOTICE 2026-02-05T09:00Z POL>V1")
                .message("M10 ARREST_NOTICE 2026-02-05T09:00Z POL>V1");
        assertThat(story.on("2026-02-05").of("R6-ARREST:E1:V1").dischargedById())
                .isEqualTo("M10");
    }

    @ParameterizedTest
    @CsvSource({"victim_id=V1,MET", "victim_id=,MET", "victim_id=V2,PENDING"})
    void reading_6_3_6_aMessageMustNameTheVictimOrNone(String named, State state) {
        story.person("V2 VICTIM")
                .event("E1 CHARGED 2026-02-04T09:00Z POL victim_id=V1")
                .message("M1 WCU_HANDOVER 2026-02-04T10:00Z POL>WCU about_event_id=E1 " + named);
        assertThat(story.on("2026-02-04").state("H13:E1:V1")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "M1 CHARGING_DECISION - CPS>POL about_event_id=E1 teller_id=SUP,MET",
        "M1 AGENCY_QUERY 2026-02-09T09:00Z CPS>POL about_event_id=E1 teller_id=SUP,MET", // after the telling
        "M1 CHARGING_DECISION 2026-02-04T09:00Z CPS>POL about_event_id=E1 teller_id=SUP status=BOUNCED,PENDING",
        "M1 CHARGING_DECISION 2026-02-04T09:00Z CPS>POL teller_id=SUP,PENDING", // not about the event
        "M1 CHARGING_DECISION 2026-02-04T09:00Z POL>CPS about_event_id=E1 teller_id=SUP,PENDING", // not the bearer's
        "M1 CHARGING_DECISION 2026-02-04T09:00Z CPS>POL about_event_id=E1 teller_id=SUP victim_id=V2,PENDING"
    })
    void reading_6_3_7_theTellerWhomTheBearerNamedTellsInItsPlace(String naming, State state) {
        story.person("V2 VICTIM")
                .event("E1 CPS_NO_CHARGE 2026-02-04T09:00Z CPS")
                .message("M2 NO_PROSECUTION_NOTICE 2026-02-05T09:00Z SUP>V1 about_event_id=E1")
                .message(naming);
        assertThat(story.on("2026-02-09").state("R6-NFA-CPS:E1:V1")).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-04T09:00Z POL,MET",
        "2026-02-04T09:00Z POL2,MET", // another agency of the kind
        "2026-02-04T09:00Z POL caused_by_id=E1,MET",
        "2026-02-04T09:00Z POL caused_by_id=E2,PENDING", // came from something else
        "2026-02-04T08:59Z POL,PENDING",
        "2026-02-04T09:00Z WCU,PENDING",
        "2026-02-04T09:00Z -,PENDING",
        "2026-02-04T09:00Z POL victim_id=V1,MET",
        "2026-02-04T09:00Z POL victim_id=V2,PENDING",
        "- POL,CANNOT_TELL"
    })
    void reading_6_3_8_anAssessmentIsDischargedByAnEventOfTheBearersKind(String timeAgencyCells, State state) {
        story.person("V2 VICTIM")
                .event("E1 REPORTED 2026-02-04T09:00Z POL victim_id=V1")
                .event("E2 TRIAL_STARTED 2026-02-04T09:00Z CRT")
                .event("E3 NEEDS_ASSESSED " + timeAgencyCells);
        assertThat(story.on("2026-02-04").state("R4-NA-POL:E1:V1")).isEqualTo(state);
    }

    @Test
    void reading_6_3_8_withAReceiptClockAnAssessmentMayComeBeforeTheStart() {
        story.event("E1 NOT_GUILTY_PLEA 2026-02-04T09:00Z CRT")
                .event("E2 NEEDS_ASSESSED 2026-02-05T09:00Z WCU")
                .message("M1 WITNESS_LIST 2026-02-06T09:00Z CPS>WCU about_event_id=E1");
        assertThat(story.on("2026-02-06").of("R4-NA-WCU:E1:V1").dischargedById())
                .isEqualTo("E2");
    }

    @Test
    void reading_6_3_9_anEventComesFromAnotherThroughOthers() {
        story.event("E1 REVIEW_REQUESTED_CPS 2026-02-02T09:00Z CPS")
                .event("E2 REVIEW_UPHELD 2026-02-03T09:00Z CPS caused_by_id=E1")
                .event("E3 CHARGED 2026-02-04T09:00Z POL caused_by_id=E2")
                .event("E4 CHARGED 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-04").ids("R6-VRR-CHG")).containsExactly("R6-VRR-CHG:E3:V1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "packet= | []",
                "packet=NONE | [REASONS, SUPPORT_OFFER]",
                "packet=REASONS_GENERIC;SUPPORT_OFFER@2026-02-04 | [REASONS]",
                "packet=REASONS;SUPPORT_OFFER | []"
            })
    void reading_6_3_10_aPacketThatIsNotKnownIsNeverIncomplete(String packet, String missing) {
        story.event("E1 NOT_INVESTIGATED 2026-02-04T09:00Z POL")
                .message("M1 NOT_INVESTIGATED_NOTICE 2026-02-04T09:00Z POL>V1 " + packet);
        assertThat(story.on("2026-02-04").of("R6-NOINV:E1:V1").missingFields()).hasToString(missing);
    }

    @Test
    void reading_6_3_12_whoWasToldEarlyWasToldAlsoWhileTheClockHasNotStarted() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 HEARING_NOTICE 2026-02-04T09:00Z WCU>V1 about_event_id=E1")
                .message("M2 COURT_RESULT 2026-02-09T09:00Z CRT>WCU about_event_id=E1");
        Obligation early = story.on("2026-02-06").of("R8-HEARING:E1:V1");
        assertThat(early.state()).isEqualTo(State.MET);
        assertThat(early.dueOn()).isNull();
        assertThat(story.on("2026-02-09").of("R8-HEARING:E1:V1").dueOn()).isEqualTo("2026-02-10");
        assertThat(story.on("2026-02-09").of("R8-HEARING:E1:V1").dischargedById())
                .isEqualTo("M1");
    }

    @Test
    void reading_6_3_12_nobodyIsToldBeforeItHappened() {
        story.event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 HEARING_NOTICE 2026-02-04T08:59Z WCU>V1 about_event_id=E1");
        assertThat(story.on("2026-02-06").state("R8-HEARING:E1:V1")).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void reading_6_3_13_optedOutAndCannotTellShowTheDueDayAndNeverADischargingMessage() {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .event("E2 OOCD_GIVEN 2026-02-06T09:00Z POL")
                .assertion("POL V1 OPT_OUT CASE_UPDATES 2026-02-04T08:00Z withdrawn_at=2026-02-05T08:00Z")
                .message("M1 ARREST_NOTICE 2026-02-04T10:00Z POL>V1")
                .message("M2 OOCD_NOTICE 2026-02-27T10:00Z POL>V1") // late
                .message("M3 OOCD_NOTICE - POL>V1");
        Obligation optedOut = story.on("2026-02-28").of("R6-ARREST:E1:V1");
        Obligation cannotTell = story.on("2026-02-28").of("R6-OOCD:E2:V1");
        assertThat(optedOut.state()).isEqualTo(State.OPTED_OUT);
        assertThat(optedOut.dueOn()).isEqualTo("2026-02-11");
        assertThat(optedOut.dischargedById()).isNull();
        assertThat(cannotTell.state()).isEqualTo(State.CANNOT_TELL);
        assertThat(cannotTell.dueOn()).isEqualTo("2026-02-13");
        assertThat(cannotTell.dischargedById()).isNull();
    }

    @Test
    void aBouncedNoticeDischargesNothing() {
        story.event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .message("M1 ARREST_NOTICE 2026-02-04T10:00Z POL>V1 status=BOUNCED");
        assertThat(story.on("2026-02-12").state("R6-ARREST:E1:V1")).isEqualTo(State.MISSED);
    }

    @Test
    void reading_6_4_1_theLatestAssertionOfTheAgencyCountsAndNothingWhereItWasWithdrawn() {
        story.event("E1 REPORTED 2026-02-04T09:00Z POL")
                .assertion("POL V1 OPT_OUT VPS 2026-02-02T09:00Z")
                .assertion("POL V1 OPT_OUT NONE 2026-02-03T09:00Z withdrawn_at=2026-02-03T10:00Z");
        assertThat(story.on("2026-02-04").state("R7-INFO:E1:V1")).isEqualTo(State.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"VPS,NONE,PENDING", "NONE,VPS,OPTED_OUT"})
    void reading_6_4_1_ofTwoWithTheSameTimeTheLaterRowWins(String first, String second, State state) {
        story.event("E1 REPORTED 2026-02-04T09:00Z POL")
                .assertion("POL V1 OPT_OUT " + first + " 2026-02-02T09:00Z")
                .assertion("POL V1 OPT_OUT " + second + " 2026-02-02T09:00Z");
        assertThat(story.on("2026-02-04").state("R7-INFO:E1:V1")).isEqualTo(state);
    }
}
