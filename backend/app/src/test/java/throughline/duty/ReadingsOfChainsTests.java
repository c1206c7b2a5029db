package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The readings of section 6.6, each with an example worked out by hand. */
final class ReadingsOfChainsTests {

    private final Story story = new Story();

    @Test
    void reading_6_6_1_ofSeveralThatFitTheOneWithTheLatestTriggerComesBefore() {
        story.event("E1 CHARGED 2026-02-02T09:00Z POL")
                .event("E2 CHARGED 2026-02-03T09:00Z POL caused_by_id=E1")
                .event("E3 COURT_BAIL_DECIDED 2026-02-04T09:00Z CRT caused_by_id=E2")
                .event("E4 CHARGED 2026-02-03T10:00Z POL"); // E3 did not come from it
        assertThat(story.on("2026-02-04").before("R8-BAIL:E3:V1")).containsExactly("R8-COURT-LEG:E3", "H13:E2:V1");
    }

    @Test
    void reading_6_6_1_withEqualTimesTheSmallerEventId() {
        story.event("E2 CHARGED 2026-02-02T09:00Z POL")
                .event("E1 CHARGED 2026-02-02T09:00Z POL caused_by_id=E2")
                .event("E3 COURT_BAIL_DECIDED 2026-02-04T09:00Z CRT caused_by_id=E1");
        assertThat(story.on("2026-02-04").before("R8-BAIL:E3:V1")).containsExactly("R8-COURT-LEG:E3", "H13:E1:V1");
    }

    @Test
    void reading_6_6_1_perCaseAnObligationComesAfterThoseOfEachVictim() {
        story.person("V2 VICTIM")
                .event("E1 CHARGE_FILE_READY 2026-02-02T09:00Z POL")
                .event("E2 CHARGE_FILE_GAPS_FOUND 2026-02-03T09:00Z CPS caused_by_id=E1");
        assertThat(story.on("2026-02-04").before("H10A:E2")).containsExactly("H09:E1:V1", "H09:E1:V2");
    }

    @Test
    void reading_6_6_1_bothAreForTheSameVictimWhereBothArePerVictim() {
        story.person("V2 VICTIM").event("E1 REPORTED 2026-02-02T09:00Z POL");
        assertThat(story.on("2026-02-04").before("R7-OFFER:E1:V2")).containsExactly("R7-INFO:E1:V2");
    }

    @Test
    void reading_6_6_1_aWalkNeverLeavesTheVictimWithWhomItBegan() {
        story.duty("H15", duty -> duty.follows = List.of("H13"))
                .person("V2 VICTIM")
                .event("E1 CHARGED 2026-02-02T09:00Z POL") // the handover was due on 3 February
                .message("M1 WCU_HANDOVER 2026-02-04T10:00Z POL>WCU victim_id=V2 about_event_id=E1")
                .event("E2 APPEAL_CC_STEP 2026-02-04T09:00Z CRT caused_by_id=E1"); // the court's leg was due on the
        // 11th
        assertThat(story.on("2026-02-12").legs("R9-APP-CC:E2:V1"))
                .containsExactly("H13:E1:V1 7", "H15:E2 1", "R9-APP-CC:E2:V1 0");
        assertThat(story.on("2026-02-12").legs("R9-APP-CC:E2:V2"))
                .containsExactly("H13:E1:V2 1", "H15:E2 1", "R9-APP-CC:E2:V2 0");
    }

    @Test
    void reading_6_6_2_oneWithoutANumberIsBrokenWhileTheNextClockWaitsForItsMessage() {
        story.event("E1 NOT_GUILTY_PLEA 2026-02-02T09:00Z CRT");
        assertThat(story.on("2026-02-04").legs("R8-WITNESS:E1:V1")).containsExactly("H14:E1 0", "R8-WITNESS:E1:V1 0");
    }

    @Test
    void reading_6_6_2_theClockOfOneToldEarlyStillWaits() {
        story.event("E1 CHARGE_FILE_GAPS_FOUND 2026-02-02T09:00Z CPS") // the action plan is nowhere
                .message("M1 ACTION_PLAN_REPLY 2026-02-02T15:00Z POL>CPS about_event_id=E1 packet=NONE")
                .event("E2 CPS_NO_CHARGE 2026-02-03T09:00Z CPS caused_by_id=E1"); // due on the 10th, the decision on
        // the 3rd
        assertThat(story.on("2026-02-11").legs("R6-NFA-CPS:E2:V1"))
                .containsExactly("H10A:E1 0", "H10B:E1 0", "H11:E2 6", "R6-NFA-CPS:E2:V1 1");
    }

    @Test
    void reading_6_6_2_oneWithoutANumberIsNotBrokenWhereNothingWaitsForIt() {
        story.event("E1 ARRESTED 2026-02-02T09:00Z POL") // due on the 9th
                .duty("R6-ARREST", duty -> duty.follows = List.of("R7-INFO"))
                .duty("R7-INFO", duty -> duty.triggers = Set.of("ARRESTED"));
        assertThat(story.on("2026-02-10").legs("R6-ARREST:E1:V1")).containsExactly("R6-ARREST:E1:V1 1");
    }

    @Test
    void reading_6_6_2_whatWasDoneBeforeTheNextTriggerIsBrokenOnlyIfIncomplete() {
        story.event("E1 CHARGED 2026-02-02T09:00Z POL") // the handover was due on the 3rd
                .event("E2 COURT_BAIL_DECIDED 2026-02-06T09:00Z CRT caused_by_id=E1")
                .message("M1 WCU_HANDOVER 2026-02-05T09:00Z POL>WCU about_event_id=E1") // late
                .message("M2 COURT_RESULT 2026-02-06T10:00Z CRT>WCU about_event_id=E2 packet=OUTCOME");
        assertThat(story.on("2026-02-16").legs("R8-BAIL:E2:V1")).containsExactly("R8-BAIL:E2:V1 1");
        story.message("M0 WCU_HANDOVER 2026-02-05T09:00Z POL>WCU about_event_id=E1 packet=RISK"); // the smaller id
        assertThat(story.on("2026-02-16").legs("R8-BAIL:E2:V1")).containsExactly("H13:E1:V1 2", "R8-BAIL:E2:V1 1");
    }

    @Test
    void reading_6_6_2_whatWasDoneAtTheVeryMomentOfTheNextTriggerWasNotDoneBeforeIt() {
        story.event("E1 CHARGED 2026-02-02T09:00Z POL") // the handover was due on the 3rd
                .event("E2 COURT_BAIL_DECIDED 2026-02-05T09:00Z CRT caused_by_id=E1") // the court's leg is due on the
                // 12th
                .message("M1 WCU_HANDOVER 2026-02-05T09:00Z POL>WCU about_event_id=E1");
        assertThat(story.on("2026-02-06").legs("R8-BAIL:E2:V1")).containsExactly("H13:E1:V1 2", "R8-BAIL:E2:V1 0");
    }

    @Test
    void reading_6_6_2_theFirstBrokenOneInTheOrderOfFollowsIsTaken() {
        story.event("E1 CHARGED 2026-02-02T09:00Z POL") // the handover is missed
                .event("E2 COURT_BAIL_DECIDED 2026-02-03T09:00Z CRT caused_by_id=E1"); // the court's leg is due on the
        // 10th
        assertThat(story.on("2026-02-10").legs("R8-BAIL:E2:V1")).containsExactly("H13:E1:V1 5", "R8-BAIL:E2:V1 0");
        assertThat(story.on("2026-02-11").legs("R8-BAIL:E2:V1"))
                .containsExactly("R8-COURT-LEG:E2 1", "R8-BAIL:E2:V1 0");
    }

    @Test
    void reading_6_6_2_optedOutIsNotBroken() {
        story.event("E1 OOCD_CONSIDERED 2026-02-02T09:00Z POL")
                .duty("R6-OOCD-VIEW", duty -> duty.limit(LimitUnit.WORKING_DAY, 1, 1))
                .assertion("POL V1 OPT_OUT CASE_UPDATES 2026-02-02T08:00Z withdrawn_at=2026-02-02T10:00Z")
                .event("E2 OOCD_GIVEN 2026-02-03T09:00Z POL caused_by_id=E1"); // due on the 10th
        assertThat(story.on("2026-02-11").legs("R6-OOCD:E2:V1")).containsExactly("R6-OOCD:E2:V1 1");
    }

    @Test
    void reading_6_6_3_anIncompletePacketBreaksTheChainThoughItWasInTime() {
        story.event("E1 HEARING_LISTED 2026-02-02T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-02T10:00Z CRT>WCU about_event_id=E1 packet=HEARING");
        assertThat(story.on("2026-02-04").legs("R8-HEARING:E1:V1"))
                .containsExactly("R8-COURT-LEG:E1 0", "R8-HEARING:E1:V1 1");
    }

    @Test
    void reading_6_6_4_theShareOfALegIsItsDaysOverAllDays() {
        story.event("E1 HEARING_LISTED 2026-02-02T09:00Z CRT") // due on Monday 9 February
                .message("M1 COURT_RESULT 2026-02-10T09:00Z CRT>WCU about_event_id=E1") // due on the 11th
                .message("M2 HEARING_NOTICE 2026-02-16T09:00Z WCU>V1 about_event_id=E1"); // 12, 13 and 16 February
        assertThat(story.on("2026-02-20").evaluation().breakdowns())
                .singleElement()
                .satisfies(breakdown -> assertThat(breakdown.legs())
                        .containsExactly(
                                new CaseEvaluation.Leg("R8-COURT-LEG:E1", 1, 0.25),
                                new CaseEvaluation.Leg("R8-HEARING:E1:V1", 3, 0.75)));
    }

    @Test
    void reading_6_6_4_noSharesAreShownWhereNothingWasLost() {
        story.event("E1 NOT_GUILTY_PLEA 2026-02-02T09:00Z CRT");
        assertThat(story.on("2026-02-04").evaluation().breakdowns())
                .flatExtracting(CaseEvaluation.Breakdown::legs)
                .isNotEmpty()
                .allSatisfy(leg -> assertThat(leg.shareOfDelay()).isNull());
    }

    @Test
    void reading_6_6_5_onlyObligationsWhoseRecipientIsTheVictimHaveABreakdown() {
        story.event("E1 COURT_BAIL_DECIDED 2026-02-02T09:00Z CRT");
        assertThat(story.on("2026-02-28").state("R8-COURT-LEG:E1")).isEqualTo(State.MISSED);
        assertThat(story.on("2026-02-28").evaluation().breakdowns())
                .extracting(CaseEvaluation.Breakdown::obligationId)
                .containsExactly("R8-BAIL:E1:V1");
    }
}
