package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.duty.CaseEvaluation.Breakdown;
import throughline.duty.CaseEvaluation.Leg;

/** The worked example: every obligation and every root break, derived by hand. */
final class WorkedExampleTests {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WorkingDays.LONDON);
    private static final CaseFiles BUNDLE = new CaseFiles("/bundles/worked-example");
    private static final CaseFiles GOLDEN = new CaseFiles("/golden/worked-example");

    @ParameterizedTest
    @CsvSource({"EVALUATOR,2026-04-10", "EVALUATOR,2026-08-10", "ORACLE,2026-04-10", "ORACLE,2026-08-10"})
    void findsEveryObligation(Engine engine, LocalDate asOf) {
        assertThat(evaluate(engine, asOf).obligations().stream().map(WorkedExampleTests::cells))
                .containsExactlyInAnyOrderElementsOf(
                        GOLDEN.rows("obligations-" + asOf).map(CaseRows::cells).toList());
    }

    @ParameterizedTest
    @CsvSource({"EVALUATOR,2026-04-10", "EVALUATOR,2026-08-10", "ORACLE,2026-04-10", "ORACLE,2026-08-10"})
    void findsEveryRootBreak(Engine engine, LocalDate asOf) {
        assertThat(evaluate(engine, asOf).breakdowns().stream().map(WorkedExampleTests::cells))
                .containsExactlyInAnyOrderElementsOf(
                        GOLDEN.rows("breakdowns-" + asOf).map(CaseRows::cells).toList());
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFieldsThatAreMissing(Engine engine) {
        assertThat(evaluate(engine, LocalDate.of(2026, 8, 10)).obligations().stream()
                        .filter(obligation -> !obligation.missingFields().isEmpty())
                        .collect(Collectors.toMap(Obligation::id, Obligation::missingFields)))
                .isEqualTo(Map.of("H13:E05:V1", List.of("SAFE_CONTACT", "ENHANCED_STATUS")));
    }

    private static CaseEvaluation evaluate(Engine engine, LocalDate asOf) {
        return engine.evaluate(Engine.CATALOG, BUNDLE.places(), BUNDLE.file("C1"), asOf);
    }

    private static Map<String, String> cells(Obligation obligation) {
        return Map.of(
                "duty", obligation.dutyId(),
                "event", obligation.triggerId(),
                "bearer", orEmpty(obligation.owedById()),
                "owed_to", orEmpty(obligation.owedToId()),
                "start", minute(obligation.startedAt()),
                "due", obligation.dueAt() == null ? orEmpty(obligation.dueOn()) : minute(obligation.dueAt()),
                "done", orEmpty(obligation.dischargedById()),
                "state", obligation.state().name());
    }

    private static Map<String, String> cells(Breakdown breakdown) {
        return Map.of(
                "obligation", dutyAndEvent(breakdown.obligationId()),
                "root", dutyAndEvent(breakdown.rootId()),
                "legs", legs(breakdown, leg -> leg.workingDaysLost() + ""),
                "shares", legs(breakdown, leg -> Math.round(100 * leg.shareOfDelay()) + " %"));
    }

    private static String legs(Breakdown breakdown, Function<Leg, String> figure) {
        return breakdown.legs().stream()
                .map(leg -> leg.obligationId().split(":")[0] + " " + figure.apply(leg))
                .collect(Collectors.joining("; "));
    }

    private static String dutyAndEvent(String obligationId) {
        String[] parts = obligationId.split(":");
        return parts[0] + " of " + parts[1];
    }

    private static String minute(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
