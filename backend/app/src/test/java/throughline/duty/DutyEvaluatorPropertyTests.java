package throughline.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;
import throughline.duty.CaseFile.Assertion;
import throughline.duty.CaseFile.Message;
import throughline.duty.oracle.Places;

/** What holds of every evaluation, whatever the case and the catalogue. */
@Domain(DrawnSituations.class)
@Domain(DomainContext.Global.class)
final class DutyEvaluatorPropertyTests {

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void theOrderOfRowsDoesNotMatter(@ForAll Situation situation, @ForAll Random random) {
        Places places = situation.places();
        CaseFile file = situation.file();
        Situation shuffled = situation
                .withPeople(shuffled(file.people(), random))
                .withEvents(shuffled(file.events(), random))
                .withMessages(shuffled(file.messages(), random))
                .withAssignments(shuffled(file.assignments(), random))
                .withAssertions(shuffled(file.assertions(), random))
                .with(new Places(
                        shuffled(places.agencies(), random),
                        shuffled(places.serves(), random),
                        shuffled(places.officers(), random),
                        shuffled(places.postings(), random)));
        assertSame(situation, shuffled);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatIsLaterThanTheDatePlaysNoPart(@ForAll Situation situation) {
        Instant end =
                situation.asOf().plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
        CaseFile file = situation.file();
        Situation cut = situation
                .withEvents(notLater(file.events(), end, row -> row.occurredAt()))
                .withMessages(notLater(file.messages(), end, Message::sentAt))
                .withAssignments(notLater(file.assignments(), end, row -> row.startsAt()))
                .withAssertions(notLater(file.assertions(), end, Assertion::assertedAt).stream()
                        .map(row -> withoutLaterWithdrawal(row, end))
                        .toList());
        assertSame(situation, cut);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void eachStateShowsWhatItCanShow(@ForAll Situation situation) {
        assertThat(situation.evaluate(Engine.EVALUATOR).obligations()).allSatisfy(obligation -> {
            Duty duty = situation.catalog().duty(obligation.dutyId());
            assertShows(obligation, duty, situation);
        });
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyBreakdownLeadsAlongLinksFromItsRootToItsVictim(@ForAll Situation situation) {
        CaseEvaluation evaluation = situation.evaluate(Engine.EVALUATOR);
        assertThat(evaluation.breakdowns()).allSatisfy(breakdown -> {
            List<CaseEvaluation.Leg> legs = breakdown.legs();
            assertThat(legs.get(legs.size() - 1).obligationId()).isEqualTo(breakdown.obligationId());
            for (int i = 1; i < legs.size(); i++) {
                assertThat(evaluation.links())
                        .contains(new CaseEvaluation.Link(
                                legs.get(i).obligationId(), legs.get(i - 1).obligationId()));
            }
        });
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void obligationsStandInTheOrderOfTheCatalogueThenOfTheirIds(@ForAll Situation situation) {
        List<Duty> duties = situation.catalog().duties();
        assertThat(situation.evaluate(Engine.EVALUATOR).obligations())
                .isSortedAccordingTo(Comparator.comparing((Obligation obligation) ->
                                duties.indexOf(situation.catalog().duty(obligation.dutyId())))
                        .thenComparing(Obligation::triggerId)
                        .thenComparing(obligation -> String.valueOf(obligation.victimId())));
    }

    private static void assertShows(Obligation obligation, Duty duty, Situation situation) {
        State state = obligation.state();
        boolean done = state == State.MET || state == State.LATE;
        assertThat(obligation.dischargedById() != null).as(obligation::toString).isEqualTo(done);
        assertThat(obligation.dischargedAt() != null).as(obligation::toString).isEqualTo(done);
        assertThat(done || obligation.missingFields().isEmpty())
                .as(obligation::toString)
                .isTrue();
        assertThat(obligation.dueOn() != null)
                .as(obligation::toString)
                .isEqualTo(duty.hasLimit() && obligation.startedAt() != null);
        assertThat(obligation.dueAt() != null)
                .as(obligation::toString)
                .isEqualTo(duty.unit() == LimitUnit.HOUR && obligation.startedAt() != null);
        assertThat(obligation.startedById() != null)
                .as(obligation::toString)
                .isEqualTo(duty.clock() == Clock.RECEIPT && obligation.startedAt() != null);
        assertThat(isPossible(obligation, duty, situation))
                .as(obligation::toString)
                .isTrue();
    }

    private static boolean isPossible(Obligation obligation, Duty duty, Situation situation) {
        boolean started = obligation.startedAt() != null;
        return switch (obligation.state()) {
            case OPTED_OUT -> duty.optOut() != null;
            case NOT_STARTED -> duty.clock() == Clock.RECEIPT && !started;
            case MET -> started || duty.clock() == Clock.RECEIPT;
            case LATE -> started && duty.hasLimit();
            case MISSED -> duty.hasLimit() && obligation.dueOn().isBefore(situation.asOf());
            case PENDING -> started && (!duty.hasLimit() || !obligation.dueOn().isBefore(situation.asOf()));
            case CANNOT_TELL -> true;
        };
    }

    private static void assertSame(Situation situation, Situation changed) {
        assertThat(changed.evaluate(Engine.EVALUATOR))
                .as(situation::toString)
                .isEqualTo(situation.evaluate(Engine.EVALUATOR));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> List<T> notLater(List<T> rows, Instant end, Function<T, @Nullable Instant> time) {
        return rows.stream()
                .filter(row -> time.apply(row) == null || time.apply(row).isBefore(end))
                .toList();
    }

    private static Assertion withoutLaterWithdrawal(Assertion row, Instant end) {
        Instant withdrawn = row.withdrawnAt();
        return new Assertion(
                row.id(),
                row.row(),
                row.victimId(),
                row.agencyId(),
                row.kind(),
                row.value(),
                row.assertedAt(),
                withdrawn == null || withdrawn.isBefore(end) ? withdrawn : null);
    }
}
