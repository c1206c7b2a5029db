package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Explanations say what the evaluation found, and say it well. {@code -Dgolden.rewrite=true} writes the texts anew, for
 * somebody to read over.
 */
@Domain(DrawnSituations.class)
final class ExplanationTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Path TEXTS = Path.of("src/test/resources/golden/explanations");

    @ParameterizedTest
    @CsvSource({"2026-04-10", "2026-08-10"})
    void agreeWithTheEvaluationOfTheWorkedExample(LocalDate asOf) {
        assertAllAgree(ExplainedCases.WORKED_EXAMPLE, asOf);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31", "2026-06-30", "2026-09-30"})
    void agreeWithTheEvaluationOfTheDemo(LocalDate asOf) {
        assertAllAgree(ExplainedCases.DEMO, asOf);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void agreeWithTheEvaluationOfWhateverCase(@ForAll Situation situation) {
        DutyEvaluator evaluator = new DutyEvaluator(
                situation.catalog(), Engine.CALENDAR, situation.places().directory(), Engine.VOCABULARY);
        CaseEvaluation evaluation = evaluator.evaluate(situation.file(), situation.asOf());
        evaluation
                .obligations()
                .forEach(one -> ExplanationAgreement.check(
                        evaluator
                                .explain(situation.file(), situation.asOf(), one.id())
                                .orElseThrow(),
                        one,
                        evaluation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R6-NOINV:EV-10-04:VIC-10A",
                "H13:EV-06-06:VIC-06A",
                "H12B:EV-18-06",
                "R8-HEARING:EV-21-08:VIC-21A",
                "R6-ARREST:EV-13-06:VIC-13A",
                "R3-RJ-YOT:EV-08-01:VIC-08A",
                "R2-RECORD:EV-11-01"
            })
    void readsAsWrittenDown(String obligationId) throws IOException {
        String text = new ExplanationText(Engine.VOCABULARY).of(ExplainedCases.DEMO.explain(obligationId, AS_OF));
        Path file = TEXTS.resolve(obligationId.replace(':', '_') + ".txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(TEXTS);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void knowsNoObligationThatDidNotArise() {
        CaseFile file = ExplainedCases.WORKED_EXAMPLE.files().get(0);
        assertThat(ExplainedCases.WORKED_EXAMPLE.find(file, AS_OF, "R8-HEARING:E99:V1"))
                .isEmpty();
    }

    private static void assertAllAgree(ExplainedCases cases, LocalDate asOf) {
        List<CaseFile> files = cases.files();
        assertThat(files).isNotEmpty();
        for (CaseFile file : files) {
            CaseEvaluation evaluation = cases.evaluate(file, asOf);
            evaluation
                    .obligations()
                    .forEach(one -> ExplanationAgreement.check(
                            cases.find(file, asOf, one.id()).orElseThrow(), one, evaluation));
        }
    }
}
