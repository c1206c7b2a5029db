package throughline.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.vocabulary.Vocabulary;

final class FailureRatesTests {

    @Test
    void knowsEveryKindOfTheVocabulary() {
        assertThat(Arrays.stream(FailureKind.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.ofProduct().codes("failure"));
    }

    @Test
    void aLaterRateWinsAndTheOthersStay() {
        FailureRates rates = FailureRates.parse(List.of("0.25", "not_sent=0.5", "SILENCE=0"));
        assertThat(rates.of(FailureKind.NOT_SENT)).isEqualTo(0.5);
        assertThat(rates.of(FailureKind.SILENCE)).isZero();
        assertThat(rates.of(FailureKind.DUPLICATE)).isEqualTo(0.25);
        assertThat(FailureRates.parse(List.of()).of(FailureKind.SENT_LATE))
                .isEqualTo(FailureKind.SENT_LATE.usualRate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "1.5", "-0.1", "NaN", "NOT_SENT=", "NOT_SENT=2"})
    void refusesWhatIsNoRate(String written) {
        assertThatThrownBy(() -> FailureRates.parse(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The rate " + written + " is not a number from 0 to 1");
    }

    @Test
    void namesTheKindsWhereOneIsUnknown() {
        assertThatThrownBy(() -> FailureRates.parse(List.of("NOT_FOUND=0.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no failure kind NOT_FOUND")
                .hasMessageContaining("VICTIM_CHASING");
    }
}
