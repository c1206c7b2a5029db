package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.duty.CaseEvaluation.Breakdown;

/** Chains longer than those of the catalogue, and chains that part. */
final class ChainsOfSeveralLegsTests {

    private final Story story = new Story();

    /** Court to unit, unit to probation victim unit, that to the specialist service, that to the victim. */
    private Story fourLegs() {
        leg("R9-COURT-LEG", "COURT", "WITNESS_CARE_UNIT", "COURT_RESULT", null);
        leg("H15", "WITNESS_CARE_UNIT", "VICTIM_LIAISON_UNIT", "VCS_REFERRAL", "R9-COURT-LEG");
        leg("H20", "VICTIM_LIAISON_UNIT", "SPECIALIST_SERVICE", "SUPPORT_REFERRAL", "H15");
        leg("R9-SENTENCE", "SPECIALIST_SERVICE", Duty.VICTIM, "SENTENCE_NOTICE", "H20");
        return story.event("E1 CCRC_REFERRED 2026-02-02T09:00Z CRT");
    }

    private void leg(String id, String bearer, String recipient, String kind, String follows) {
        String origin = id.equals("H15") || id.equals("H20") ? "R9-COURT-LEG" : id;
        story.duty(id, Engine.CATALOG.duty(origin), duty -> {
            duty.id = id;
            duty.triggers = Set.of("CCRC_REFERRED");
            duty.clock = Clock.EVENT;
            duty.starts = null;
            duty.bearer = bearer;
            duty.recipient = recipient;
            duty.dischargedBy = Set.of(kind);
            duty.limit(LimitUnit.WORKING_DAY, 1, 1); // Tuesday 3 February
            duty.requires = List.of();
            duty.follows = follows == null ? List.of() : List.of(follows);
        });
    }

    @Test
    void walksFourLegsUpToTheRoot() {
        fourLegs()
                .message("M1 COURT_RESULT 2026-02-04T10:00Z CRT>WCU about_event_id=E1")
                .message("M2 VCS_REFERRAL 2026-02-05T10:00Z WCU>VLU about_event_id=E1")
                .message("M3 SUPPORT_REFERRAL 2026-02-06T10:00Z VLU>SPC about_event_id=E1");
        assertThat(story.on("2026-02-10").legs("R9-SENTENCE:E1:V1"))
                .containsExactly("R9-COURT-LEG:E1 1", "H15:E1 2", "H20:E1 3", "R9-SENTENCE:E1:V1 5");
    }

    @Test
    void endsTheWalkAtTheFirstLegThatHeld() {
        fourLegs()
                .message("M1 COURT_RESULT 2026-02-04T10:00Z CRT>WCU about_event_id=E1")
                .message("M2 VCS_REFERRAL 2026-02-03T10:00Z WCU>VLU about_event_id=E1") // the unit knew it otherwise
                .message("M3 SUPPORT_REFERRAL 2026-02-06T10:00Z VLU>SPC about_event_id=E1");
        assertThat(story.on("2026-02-10").legs("R9-SENTENCE:E1:V1")).containsExactly("H20:E1 3", "R9-SENTENCE:E1:V1 5");
    }

    /** The sentence goes to the victim by the unit's notice, and by the contact scheme. */
    @Test
    void givesTwoBreakdownsOneRootWhereTheChainParts() {
        story.event("E1 SENTENCED 2026-02-02T09:00Z CRT custody_months=24"); // the referral was due on the 16th
        CaseEvaluation evaluation = story.on("2026-02-20").evaluation();
        assertThat(evaluation.breakdowns())
                .extracting(Breakdown::obligationId, Breakdown::rootId)
                .containsExactly(
                        tuple("R9-SENTENCE:E1:V1", "R9-COURT-LEG:E1"), tuple("R11-CONTACT:E1:V1", "R9-COURT-LEG:E1"));
        assertThat(story.on("2026-02-20").legs("R11-CONTACT:E1:V1"))
                .containsExactly("R9-COURT-LEG:E1 9", "R11-REFER:E1:V1 4", "R11-CONTACT:E1:V1 0");
    }

    @Test
    void partsTheBreakdownsWhereOneBranchHeld() {
        story.event("E1 SENTENCED 2026-02-02T09:00Z CRT custody_months=24")
                .message("M1 VCS_REFERRAL 2026-02-03T10:00Z WCU>VLU about_event_id=E1"); // due on 3 March
        assertThat(story.on("2026-03-05").legs("R9-SENTENCE:E1:V1"))
                .containsExactly("R9-COURT-LEG:E1 18", "R9-SENTENCE:E1:V1 0");
        assertThat(story.on("2026-03-05").legs("R11-CONTACT:E1:V1")).containsExactly("R11-CONTACT:E1:V1 2");
    }
}
