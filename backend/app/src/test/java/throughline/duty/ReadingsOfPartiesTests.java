package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of section 6.2, each with an example worked out by hand. */
final class ReadingsOfPartiesTests {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({"2026-02-05T09:00Z,MET", "2026-02-06T09:00Z,PENDING"})
    void reading_6_2_1_anOfficerCountsForTheAgencyOfTheDay(String sent, State state) {
        story.posting("OF2 POL 2026-02-05 2026-02-05")
                .event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .message("M1 ARREST_NOTICE " + sent + " OF2>V1 about_event_id=E1");
        assertThat(story.on("2026-02-06").state("R6-ARREST:E1:V1")).isEqualTo(state);
    }

    @Test
    void reading_6_2_1_aMessageToAnOfficerCountsForTheDayItWasSent() {
        story.posting("OF2 POL 2026-02-06 -")
                .event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-05T09:00Z CRT>OF2 about_event_id=E1 received_at=2026-02-06T09:00Z");
        assertThat(story.on("2026-02-06").of("R8-HEARING:E1:V1").startedById()).isEqualTo("M1");
    }

    @Test
    void reading_6_2_1_withoutSentTimeTheDayOfReceivedAtCounts() {
        story.posting("OF1 WCU 2026-02-06 2026-02-06")
                .event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT - CRT>OF1 about_event_id=E1 received_at=2026-02-06T09:00Z");
        assertThat(story.on("2026-02-06").of("R8-HEARING:E1:V1").startedById()).isEqualTo("M1");
    }

    @Test
    void reading_6_2_1_withNoTimeAtAllTheOfficersOwnAgencyCounts() {
        story.posting("OF1 WCU 2020-01-01 -")
                .event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .message("M1 ARREST_NOTICE - OF1>V1 about_event_id=E1");
        assertThat(story.on("2026-02-06").state("R6-ARREST:E1:V1")).isEqualTo(State.CANNOT_TELL);
    }

    @Test
    void reading_6_2_1_anEventOfAnOfficerIsTheAgencysOfTheDay() {
        story.posting("OF1 POL2 2026-02-04 2026-02-04").event("E1 ARRESTED 2026-02-04T09:00Z - officer_id=OF1");
        assertThat(story.on("2026-02-06").of("R6-ARREST:E1:V1").owedById()).isEqualTo("POL2");
    }

    @Test
    void reading_6_2_2_aGuardianStandsForTheVictimAndIsOwedNothing() {
        story.person("V2 VICTIM")
                .person("G1 GUARDIAN acts_for_id=V1")
                .event("E1 ARRESTED 2026-02-04T09:00Z POL")
                .event("E2 LOSS_RECORDED 2026-02-04T09:00Z POL victim_id=G1")
                .message("M1 ARREST_NOTICE 2026-02-05T09:00Z POL>G1 victim_id=G1 about_event_id=E1");
        assertThat(story.on("2026-02-05").ids())
                .containsExactlyInAnyOrder("R6-ARREST:E1:V1", "R6-ARREST:E1:V2", "R5-COMP:E2:V1");
        assertThat(story.on("2026-02-05").state("R6-ARREST:E1:V1")).isEqualTo(State.MET);
        assertThat(story.on("2026-02-05").state("R6-ARREST:E1:V2")).isEqualTo(State.PENDING);
    }

    @Test
    void reading_6_2_2_aVictimWhoActsForAnotherStandsForThemself() {
        story.person("V2 VICTIM acts_for_id=V1")
                .event("E1 ARRESTED 2026-02-04T09:00Z POL victim_id=V2")
                .message("M1 ARREST_NOTICE 2026-02-05T09:00Z POL>V2 about_event_id=E1");
        assertThat(story.on("2026-02-05").ids()).containsExactly("R6-ARREST:E1:V2");
        assertThat(story.on("2026-02-05").state("R6-ARREST:E1:V2")).isEqualTo(State.MET);
    }

    @Test
    void reading_6_2_3_anAssignmentIsAnActAndReceivingIsNone() {
        story.serving("CPS2 CPS")
                .message("M1 AGENCY_QUERY 2026-02-03T09:00Z POL>CPS2")
                .event("E1 CHARGE_FILE_READY 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-04").of("H09:E1:V1").owedToId()).isEqualTo("CPS");
        story.assignment("CPS2 2026-02-03T09:00Z");
        assertThat(story.on("2026-02-04").of("H09:E1:V1").owedToId()).isEqualTo("CPS2");
    }

    @Test
    void reading_6_2_3_anActWithoutTimeIsNone() {
        story.serving("CPS2 CPS")
                .message("M1 AGENCY_REPLY - CPS2>POL")
                .event("E1 CHARGE_FILE_READY 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-04").of("H09:E1:V1").owedToId()).isEqualTo("CPS");
    }

    @Test
    void reading_6_2_4_a_theAgencyNamedByTheEventIsOwedFirst() {
        story.agency("CPSD CPS").event("E1 CHARGE_FILE_READY 2026-02-04T09:00Z POL other_agency_id=CPSD");
        assertThat(story.on("2026-02-04").of("H09:E1:V1").owedToId()).isEqualTo("CPSD");
    }

    @ParameterizedTest
    @CsvSource({"POL2,POL2", "CPS,", "-,"})
    void reading_6_2_4_a_aTransferIsOwedToTheForceNamedOrToNobody(String named, String owedTo) {
        story.event("E1 VICTIM_MOVED_AREA 2026-02-04T09:00Z POL other_agency_id=" + named.replace("-", ""));
        assertThat(story.on("2026-02-04").of("H27:E1:V1").owedToId()).isEqualTo(owedTo);
    }

    @Test
    void reading_6_2_4_b_theEventsOwnAgencyIsNext() {
        story.event("E0 CRIME_RECORDED 2026-02-04T08:00Z POL").event("E1 CASE_ALLOCATED 2026-02-04T09:00Z POL2");
        assertThat(story.on("2026-02-04").of("H02:E1:V1").owedById()).isEqualTo("POL2");
        assertThat(story.on("2026-02-04").of("H02:E1:V1").owedToId()).isEqualTo("POL2");
    }

    @Test
    void reading_6_2_4_c_thenTheOneWhoseLastActIsTheLatest() {
        story.agency("CRT2 COURT")
                .event("E1 HEARING_LISTED 2026-02-03T09:00Z CRT2")
                .event("E2 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .event("E3 CHARGED 2026-02-04T08:59Z POL")
                .event("E4 CHARGED 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-04").of("H12A:E3").owedToId()).isEqualTo("CRT2");
        assertThat(story.on("2026-02-04").of("H12A:E4").owedToId()).isEqualTo("CRT"); // up to and including the moment
    }

    @Test
    void reading_6_2_4_c_withEqualTimesTheSmallerIdCounts() {
        story.agency("CRT2 COURT")
                .event("E1 HEARING_LISTED 2026-02-03T09:00Z CRT2")
                .event("E2 HEARING_LISTED 2026-02-03T09:00Z CRT")
                .event("E3 CHARGED 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-04").of("H12A:E3").owedToId()).isEqualTo("CRT");
    }

    @Test
    void reading_6_2_4_d_thenTheOneThatServesTheAreaOnTheDay() {
        story.agency("SAF1 SAFEGUARDING valid_to=2026-02-03")
                .agency("SAF2 SAFEGUARDING")
                .agency("SAF3 SAFEGUARDING")
                .serves("SAF1 POL")
                .serves("SAF2 POL valid_to=2026-02-03")
                .serves("SAF3 POL valid_from=2026-02-04");
        story.event("E1 SAFEGUARDING_CONCERN 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-04").of("H05:E1:V1").owedToId()).isEqualTo("SAF3");
    }

    @Test
    void reading_6_2_4_e_lastTheOneThatFirstActsOrReceivesAMessageAfterwards() {
        story.agency("SAF1 SAFEGUARDING")
                .agency("SAF2 SAFEGUARDING")
                .event("E1 SAFEGUARDING_CONCERN 2026-02-04T09:00Z POL")
                .message("M1 SAFEGUARDING_REFERRAL 2026-02-04T10:00Z POL>SAF2 about_event_id=E1")
                .message("M2 AGENCY_QUERY 2026-02-05T10:00Z SAF1>POL");
        Obligation obligation = story.on("2026-02-05").of("H05:E1:V1");
        assertThat(obligation.owedToId()).isEqualTo("SAF2");
        assertThat(obligation.dischargedById()).isEqualTo("M1");
    }

    @Test
    void reading_6_2_4_nobodyBearsItWhereNoneIsFound() {
        story.terms("suspect_under_18=YES").event("E1 YOUTH_INFORMATION_REQUESTED 2026-02-04T09:00Z POL");
        assertThat(story.on("2026-02-05").of("R11-YOUTH:E1:V1").owedById()).isNull();
        assertThat(story.on("2026-02-05").state("R11-YOUTH:E1:V1")).isEqualTo(State.PENDING);
    }

    @Test
    void reading_6_2_5_ofSeveralThatServeTheSmallestIdBearsAndEachMayReceive() {
        story.serving("WCU2 WITNESS_CARE_UNIT")
                .event("E1 HEARING_LISTED 2026-02-04T09:00Z CRT")
                .message("M1 COURT_RESULT 2026-02-05T09:00Z CRT>WCU2 about_event_id=E1");
        assertThat(story.on("2026-02-04").of("R8-COURT-LEG:E1").owedToId()).isEqualTo("WCU");
        assertThat(story.on("2026-02-05").of("R8-COURT-LEG:E1").owedToId()).isEqualTo("WCU2");
        assertThat(story.on("2026-02-05").of("R8-HEARING:E1:V1").owedById()).isEqualTo("WCU");
        assertThat(story.on("2026-02-05").of("R8-HEARING:E1:V1").startedById()).isEqualTo("M1");
    }

    @Test
    void reading_6_2_6_aPoliceForceServesItsOwnAreaWithoutARow() {
        story.event("E1 OOCD_GIVEN 2026-02-04T09:00Z -");
        assertThat(story.on("2026-02-04").of("R6-OOCD:E1:V1").owedById()).isEqualTo("POL");
    }

    @Test
    void reading_6_2_6_whereNoRecipientIsFoundTheObligationStandsAndNothingDischargesIt() {
        story.event("E1 SAFEGUARDING_CONCERN 2026-02-04T09:00Z POL")
                .message("M1 SAFEGUARDING_REFERRAL 2026-02-04T10:00Z POL>OTHER_PERSON about_event_id=E1");
        Obligation obligation = story.on("2026-02-06").of("H05:E1:V1");
        assertThat(obligation.owedById()).isEqualTo("POL");
        assertThat(obligation.owedToId()).isNull();
        assertThat(obligation.state()).isEqualTo(State.MISSED);
    }

    @Test
    void reading_6_2_6_elsewhereTheValidityOfAnAgencyPlaysNoPart() {
        story.agency("CPSD CPS valid_to=2020-12-31").event("E1 CPS_NO_CHARGE 2026-02-04T09:00Z CPSD");
        assertThat(story.on("2026-02-04").of("R6-NFA-CPS:E1:V1").owedById()).isEqualTo("CPSD");
    }

    @Test
    void reading_6_2_7_withAnyOnlyTheEventsOwnAgencyBearsAndItsKindCounts() {
        story.serving("SUP2 SUPPORT_SERVICE")
                .event("E1 COMPLAINT_RECEIVED 2026-02-04T09:00Z SUP")
                .event("E2 COMPLAINT_RECEIVED 2026-02-04T09:00Z -")
                .message("M1 COMPLAINT_ANSWER 2026-02-05T09:00Z SUP2>V1");
        assertThat(story.on("2026-02-05").of("R12-ACK:E1:V1").owedById()).isEqualTo("SUP");
        assertThat(story.on("2026-02-05").state("R12-ACK:E1:V1")).isEqualTo(State.MET);
        assertThat(story.on("2026-02-05").of("R12-ACK:E2:V1").owedById()).isNull();
        assertThat(story.on("2026-02-05").state("R12-ACK:E2:V1")).isEqualTo(State.PENDING);
    }
}
