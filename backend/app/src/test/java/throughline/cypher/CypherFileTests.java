package throughline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

final class CypherFileTests {

    static final List<Arguments> DEFAULTS = List.of(
            Arguments.of("a string = plain", "plain"),
            Arguments.of("a string = 'two words'", "two words"),
            Arguments.of("a string = null; nothing unless asked for", null),
            Arguments.of("a integer = 5; days", 5L),
            Arguments.of("a float = 0.5", 0.5),
            Arguments.of("a boolean = false", false),
            Arguments.of("a date = 2026-01-31", LocalDate.of(2026, 1, 31)),
            Arguments.of("a datetime = 2026-07-01T10:00:00+01:00", Instant.parse("2026-07-01T09:00:00Z")),
            Arguments.of("a list = []", List.of()),
            Arguments.of("a list = [MET, LATE]", List.of("MET", "LATE")),
            Arguments.of("a map = {}", Map.of()));

    private final CypherFile file = new CypherFile(
            "late-handovers",
            "rules",
            Map.of(),
            List.of(
                    Parameter.read("caseIds list"),
                    Parameter.read("asOf date"),
                    Parameter.read("workingDays integer = 5")),
            "RETURN $caseIds, $asOf, $workingDays");

    @ParameterizedTest
    @FieldSource("DEFAULTS")
    void readsDefaultsByType(String declaration, @Nullable Object value) {
        Parameter parameter = Parameter.read(declaration);
        assertThat(parameter.defaultValue()).isEqualTo(value);
        assertThat(parameter.required()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"boolean,yes", "date,2026-02-30", "datetime,2026-07-01T10:00", "map,{a: 1}", "float,half"})
    void refusesTextOfAnotherType(String type, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.read("value " + type + " = " + text))
                .withMessage("'%s' is no %s for value", text, type);
    }

    @Test
    void bindsDefaultsToWhatIsNotGiven() {
        assertThat(file.bind(Map.of("caseIds", List.of("C1"), "asOf", LocalDate.EPOCH)))
                .isEqualTo(Map.of("caseIds", List.of("C1"), "asOf", LocalDate.EPOCH, "workingDays", 5L));
    }

    @Test
    void acceptsNoValueWhenItIsGivenAsSuch() {
        Map<String, Object> given = new HashMap<>();
        given.put("caseIds", null);
        given.put("asOf", LocalDate.EPOCH);
        assertThat(file.bind(given)).containsEntry("caseIds", null);
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.bind(Map.of("asOf", "today", "days", 3)))
                .withMessage("rules/late-handovers.cypher: no parameter 'days' is declared;"
                        + " parameter 'caseIds' needs a value; parameter 'asOf' takes a value of type date");
    }

    @Test
    void choosesFromWhatIsOffered() {
        assertThat(file.choose(Map.of("caseIds", List.of(), "until", Instant.EPOCH)))
                .isEqualTo(Map.of("caseIds", List.of()));
    }
}
