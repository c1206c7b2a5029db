package throughline.duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import throughline.csv.BrokenFileException;
import throughline.vocabulary.Vocabulary;

final class CatalogReaderTests {

    private final CatalogReader reader = new CatalogReader(Vocabulary.ofProduct());
    private final CatalogDraft draft = new CatalogDraft();

    private Catalog read(String text) {
        try {
            return reader.read("draft.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems(String text) {
        BrokenFileException broken = catchThrowableOfType(BrokenFileException.class, () -> read(text));
        return broken == null ? List.of() : broken.lines();
    }

    private List<String> problems() {
        return problems(draft.text());
    }

    @Test
    void readsTheCatalogueOfTheProductWithoutAProblem() {
        assertThat(read(draft.text()).fingerprint())
                .isEqualTo(Catalog.ofProduct().fingerprint());
    }

    @Test
    void readsAFileWithAByteOrderMarkAndCarriageReturnsAlike() {
        assertThat(read('\uFEFF' + draft.text().replaceAll("\r?\n", "\r\n")).fingerprint())
                .isEqualTo(Catalog.ofProduct().fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R6-ARREST|kind|TELL|\"TELL\" is not a code of the set duty_kind: TELL_VICTIM, HAND_OVER, REFER, ASSESS,"
                        + " RECORD",
                "R6-ARREST|trigger|ARRESTED;ARESTED;X|\"ARESTED;X\" is not a code of the set event_kind",
                "R6-ARREST|trigger|ARRESTED;ARRESTED|\"ARRESTED;ARRESTED\" is not a list: expected entries separated by"
                        + " ;, none empty and none twice",
                "R6-ARREST|trigger||The cell is empty; expected a value in every row",
                "R6-ARREST|id|R6 ARREST|\"R6 ARREST\" is not an id: 1 to 64 characters out of A-Z a-z 0-9 . _ -",
                "R6-ARREST|id|R3-ACK|\"R3-ACK\" is the id of line 3; a duty with new terms takes an id of its own, and"
                        + " the old one a valid_to",
                "R6-ARREST|starts|COURT_RESULT|The cell is filled; an EVENT clock starts with the event, expected it"
                        + " empty",
                "R8-HEARING|starts||The cell is empty; a RECEIPT clock needs the kind of message that starts it",
                "R6-ARREST|recipient|CPS|A duty to TELL_VICTIM has the recipient VICTIM",
                "R6-ARREST|recipient||A duty to TELL_VICTIM has the recipient VICTIM",
                "R4-REF|recipient|VICTIM|A duty to HAND_OVER or REFER has an agency kind for recipient",
                "R4-REF|recipient||A duty to HAND_OVER or REFER has an agency kind for recipient",
                "R4-NA-POL|recipient|VICTIM|A duty to ASSESS or RECORD tells nobody; expected the cell empty",
                "R4-NA-POL|requires|RISK|A duty to ASSESS or RECORD is discharged by an event, which carries nothing;"
                        + " expected the cell empty",
                "R6-ARREST|discharged_by|ARREST_NOTICE;ARRESTED|\"ARRESTED\" is not a code of the set message_kind,"
                        + " which a duty to TELL_VICTIM is discharged by",
                "R4-NA-POL|discharged_by|ARREST_NOTICE|\"ARREST_NOTICE\" is not a code of the set event_kind, which a"
                        + " duty to ASSESS is discharged by",
                "R6-ARREST|standard_limit|five|\"five\" is not a whole number from 0 of at most 4 digits",
                "R6-ARREST|enhanced_limit|-1|\"-1\" is not a whole number from 0 of at most 4 digits",
                "R6-ARREST|unit||The cell is empty; expected standard_limit, enhanced_limit and unit all filled, or all"
                        + " empty",
                "R6-ARREST|applies_when|ENHANCED;RICH|\"RICH\" is not a code of the set applies_when: ENHANCED,"
                        + " NOT_ENHANCED, BEREAVED, WITNESS, HIGH_RISK, DOMESTIC_ABUSE, YOUTH_SUSPECT,"
                        + " NOT_YOUTH_SUSPECT, VCS_QUALIFYING, VCS_MEMBER, AFTER_REVIEW, EVENT_BY_BEARER,"
                        + " RECORDED_BY_CUSTODY",
                "R6-ARREST|valid_from||The cell is empty; expected a value in every row",
                "R6-ARREST|valid_from|2026-02-30|\"2026-02-30\" is not a date such as 2026-03-02",
                "R6-ARREST|valid_to|2021-03-31|The last day is before the first one",
                "R6-ARREST|per|CASE|A duty to TELL_VICTIM arises once for each victim; expected VICTIM",
                "R6-ARREST|follows|R6-ARREST|The chain comes back to itself: R6-ARREST follows R6-ARREST",
                "R6-ARREST|follows|R6-NONE;R6-ARRST|There is no duty \"R6-NONE;R6-ARRST\" in the file"
            })
    void namesLineColumnAndWhatIsWrong(String duty, String column, String cell, String sentence) {
        int line = draft.lineOf(duty);
        draft.set(duty, column, cell == null ? "" : cell);
        assertThat(problems()).containsExactly("draft.csv:" + line + " " + column + " " + sentence);
    }

    @Test
    void namesEveryProblemAtOnce() {
        draft.set("R2-RECORD", "clock", "SUN").set("R2-RECORD", "unit", "YEAR").remove("R4-NA-POL");
        assertThat(problems())
                .containsExactly(
                        "draft.csv:2 clock \"SUN\" is not a code of the set clock: EVENT, RECEIPT",
                        "draft.csv:2 unit \"YEAR\" is not a code of the set unit: WORKING_DAY, CALENDAR_DAY, MONTH,"
                                + " HOUR",
                        "draft.csv:9 follows There is no duty \"R4-NA-POL\" in the file",
                        "draft.csv:10 follows There is no duty \"R4-NA-POL\" in the file",
                        "draft.csv:84 follows There is no duty \"R4-NA-POL\" in the file",
                        "draft.csv:90 follows There is no duty \"R4-NA-POL\" in the file",
                        "draft.csv:102 follows There is no duty \"R4-NA-POL\" in the file");
    }

    @Test
    void showsALoopOnceAndWhole() {
        draft.set("R3-ACK", "follows", "R3-INFO")
                .set("R3-INFO", "follows", "R3-RJ-POL")
                .set("R3-RJ-POL", "follows", "R3-ACK");
        assertThat(problems())
                .containsExactly("draft.csv:3 follows The chain comes back to itself: R3-ACK follows R3-INFO follows"
                        + " R3-RJ-POL follows R3-ACK");
    }

    @Test
    void refusesAColumnThatIsMissingOrUnknown() {
        assertThat(problems(draft.name("valid_to", "valid_until").text()))
                .first()
                .asString()
                .isEqualTo("draft.csv:1 valid_to The header lacks this column");
        assertThat(problems())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("draft.csv:1 valid_until There is no such column");
    }

    static Stream<Map.Entry<String, String>> brokenTexts() {
        return Stream.of(
                Map.entry("", "draft.csv:1 valid_to The header lacks this column"),
                Map.entry("id\nA,B\n", "draft.csv:2 The record has 2 cells; expected 1 as in the header"),
                Map.entry("id\nA\"B\n", "draft.csv:2 A cell has a quote inside and is not quoted; expected it quoted"),
                Map.entry("id,id\n", "draft.csv:1 id The header has this column twice; expected it once"),
                Map.entry(
                        "id\n\"A\n",
                        "draft.csv:2 A quote is left open, text follows a closing quote or a cell is too"
                                + " long; nothing can be read from here on"),
                Map.entry(new CatalogDraft().removeAll().text(), "draft.csv:0 There is no duty in it"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void refusesWhatIsNoCatalogue(Map.Entry<String, String> broken) {
        assertThat(problems(broken.getKey())).contains(broken.getValue());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> reader.read(Path.of("no", "such.csv"))).hasMessage("such.csv:0 There is no such file");
    }

    /** Whether what the vocabulary allows can be held: a code without its constant would fail in the middle of a file. */
    @ParameterizedTest
    @MethodSource("enums")
    void knowsEveryCodeThatDecidesOnADuty(String set, Enum<?>[] constants) {
        assertThat(Arrays.stream(constants).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.ofProduct().codes(set));
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("duty_kind", DutyKind.values()),
                Arguments.of("clock", Clock.values()),
                Arguments.of("unit", LimitUnit.values()),
                Arguments.of("per", Per.values()),
                Arguments.of("applies_when", Condition.values()));
    }
}
