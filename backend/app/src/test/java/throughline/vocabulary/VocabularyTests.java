package throughline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class VocabularyTests {

    private final Vocabulary vocabulary = Vocabulary.ofProduct();

    @Test
    void marksTheRolesThatAreOwedDuties() {
        assertThat(vocabulary.rolesOwedDuties())
                .containsExactly("VICTIM", "BEREAVED_RELATIVE", "AFFECTED_PERSON", "BUSINESS_CONTACT");
    }

    @Test
    void marksTheKindsThatKeepAVictimRecord() {
        assertThat(vocabulary.kindsThatKeepVictimRecord())
                .containsExactly(
                        "POLICE_FORCE",
                        "WITNESS_CARE_UNIT",
                        "CPS",
                        "VICTIM_LIAISON_UNIT",
                        "SUPPORT_SERVICE",
                        "SPECIALIST_SERVICE");
    }

    @Test
    void marksTheOutcomesThatAreDeadEnds() {
        assertThat(vocabulary.deadEndOutcomes())
                .containsExactly(
                        "UNSAFE",
                        "WRONG_CONTACT",
                        "NO_SAFE_CONTACT",
                        "NO_ACCESSIBLE_CHANNEL",
                        "NO_CONSENT",
                        "CONTACT_INAPPROPRIATE",
                        "EXCLUDED_CRIME",
                        "REFUSED_BY_SERVICE",
                        "NO_ANSWER");
    }

    @Test
    void marksTheEventThatNamesTheAgencyMeant() {
        assertThat(vocabulary.eventKindsThatNameTheRecipient()).containsExactly("VICTIM_MOVED_AREA");
    }

    @Test
    void readsWhichStageAnEventOpens() {
        assertThat(vocabulary.stagesOpened())
                .containsEntry("REPORTED", "REPORT")
                .containsEntry("CONVICTED", "OUTCOME")
                .containsEntry("PAROLE_REVIEW_STARTED", "PAROLE")
                .hasSize(15)
                .allSatisfy((kind, stage) ->
                        assertThat(vocabulary.holds("stage", stage)).isTrue());
    }

    @Test
    void namesTheSetThatLacksACode() {
        assertThatThrownBy(() -> vocabulary.code("channel", "PIGEON")).hasMessage("The set channel has no code PIGEON");
    }
}
